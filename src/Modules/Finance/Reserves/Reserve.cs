using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Reserves;

/// <summary>What decisions about a reserve or a fund need to know.</summary>
public sealed record Reserve(
    string Id, string OrganisationId, string HolderId, ReserveKind Kind, string Name, string? GrantorId, string? Goal, string? GiverId, decimal Balance, DateOnly CreatedOn,
    DateOnly ChangedOn, DateOnly? ReleasedOn, string? MergerId, string? PreviousHolderId) : IBelong
{
    /// <summary>What is gone takes and gives nothing.</summary>
    public static readonly Rule Released = new("reserve-released", "This reserve was released.");

    /// <summary>Equity tells what happened.</summary>
    public static readonly Rule InFuture = new("reserve-in-future", "What is recorded of a reserve cannot lie in the future.");

    /// <summary>Balances follow each other, so that none was ever below zero.</summary>
    public static readonly Rule BeforeLast = new("reserve-before-last-change", "This day lies before the last change of the reserve.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => HolderId == organisationId;

    /// <summary>Why nothing can change on that day; null when it can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) =>
        ReleasedOn is not null ? Released : on > asked.Today ? InFuture : on < ChangedOn ? BeforeLast : null;

    /// <summary>The entry of a movement: what is added comes from the result, what is taken out goes to it.</summary>
    internal PostToLedger Entry(decimal added, DateOnly on, string description) => new(
        HolderId, JournalKind.Grants, on, description, Id,
        added >= 0
            ? [EntryLine.ToDebit(Accounts.ReserveMovements, added, For), EntryLine.ToCredit(ReserveAccount.Of(Kind), added, For)]
            : [EntryLine.ToDebit(ReserveAccount.Of(Kind), -added, For), EntryLine.ToCredit(Accounts.ReserveMovements, -added, For)]);

    private Dimensions For => Dimensions.None with { PartnerId = GrantorId ?? GiverId };

    public static Reserve Create(ReserveCreated e) =>
        new(e.ReserveId, e.OrganisationId, e.OrganisationId, e.Kind, e.Name, e.GrantorId, e.Goal, e.GiverId, e.OpeningBalance, e.On, e.On, null, null, null);

    public Reserve Apply(ReserveAddedTo e) => this with { Balance = Balance + e.Amount, ChangedOn = e.On };

    public Reserve Apply(ReserveWithdrawnFrom e) => this with { Balance = Balance - e.Amount, ChangedOn = e.On };

    public Reserve Apply(ReserveReleased e) => this with { Balance = Balance - e.Amount, ChangedOn = e.On, ReleasedOn = e.On };

    public Reserve Apply(ReserveAssigned e) => this with { HolderId = e.ToOrganisationId, MergerId = e.MergerId, PreviousHolderId = e.FromOrganisationId };

    public Reserve Apply(ReserveBroughtBack e) => this with { HolderId = e.ToOrganisationId, MergerId = null, PreviousHolderId = null };
}
