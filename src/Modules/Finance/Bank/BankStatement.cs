using System.Collections.Immutable;
using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Bank;

/// <summary>What decisions about a bank statement and its lines need to know.</summary>
public sealed record BankStatement(
    string Id, string AccountId, string OrganisationId, int Version, string MessageId, string StatementNumber, string? Sequence, string DocumentHash, decimal Opening,
    decimal Closing, DateOnly ClosedOn, ImmutableArray<BankEntry> Entries) : IBelong, IHoldSealed
{
    /// <summary>Lines are numbered from 1.</summary>
    public static readonly Rule NoSuchEntry = new("bank-entry-unknown", "The statement has no line with this number.");

    /// <summary>A line is for one thing.</summary>
    public static readonly Rule NotInTransit = new("bank-entry-not-in-transit", "It was said already what this line is for; take that back first.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    IEnumerable<Sealed?> IHoldSealed.SealedValues =>
        Entries.SelectMany(entry => new[] { entry.Counterparty, entry.CounterpartyIban, entry.Reference, entry.Remittance });

    /// <summary>How many lines are in transit.</summary>
    public int InTransit => Entries.Count(entry => entry.Status == BankEntryStatus.InTransit);

    /// <summary>The line with this number; null when there is none.</summary>
    public BankEntry? Find(int number) => Entries.FirstOrDefault(entry => entry.Number == number);

    private BankStatement With(int number, Func<BankEntry, BankEntry> change) => this with { Entries = [.. Entries.Select(entry => entry.Number == number ? change(entry) : entry)] };

    public static BankStatement Create(StatementImported e) => new(
        e.StatementId, e.AccountId, e.OrganisationId, e.Version, e.MessageId, e.StatementNumber, e.Sequence, e.DocumentHash, e.Opening, e.Closing, e.ClosedOn, []);

    public BankStatement Apply(BankEntryBooked e) => this with
    {
        Entries = [.. Entries.Append(new(
            e.Entry, e.Amount, e.IsReversal, e.BookedOn, e.Counterparty, e.CounterpartyIban, e.Reference, e.Remittance, BankEntryStatus.InTransit, null, null, false, null, null))
            .OrderBy(entry => entry.Number)],
    };

    public BankStatement Apply(BankEntryMatched e) => With(
        e.Entry, entry => entry with { Status = BankEntryStatus.Matched, Kind = e.Kind, TargetId = e.TargetId, Automatic = e.Automatic });

    public BankStatement Apply(BankEntryExplained e) => With(
        e.Entry, entry => entry with { Status = BankEntryStatus.Explained, Account = e.Account, Dimensions = e.Dimensions });

    public BankStatement Apply(BankEntryUnmatched e) => With(
        e.Entry, entry => entry with { Status = BankEntryStatus.InTransit, Kind = null, TargetId = null, Automatic = false, Account = null, Dimensions = null });
}

/// <summary>A line of a bank statement.</summary>
/// <param name="Number">Its number within the statement, from 1.</param>
/// <param name="Amount">Euro; negative for money that went out.</param>
/// <param name="IsReversal">Whether it takes an earlier line back.</param>
/// <param name="BookedOn">The day on which it was booked.</param>
/// <param name="Counterparty">The name on the other side.</param>
/// <param name="CounterpartyIban">The account on the other side.</param>
/// <param name="Reference">The reference that goes from end to end.</param>
/// <param name="Remittance">What was written with it.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Kind">With what kind of thing it is matched.</param>
/// <param name="TargetId">With what it is matched.</param>
/// <param name="Automatic">Whether it was matched without anybody doing it.</param>
/// <param name="Account">The account that explains it.</param>
/// <param name="Dimensions">What it is for.</param>
public sealed record BankEntry(
    int Number, decimal Amount, bool IsReversal, DateOnly BookedOn, Sealed? Counterparty, Sealed? CounterpartyIban, Sealed? Reference, Sealed? Remittance,
    BankEntryStatus Status, MatchKind? Kind, string? TargetId, bool Automatic, string? Account, Dimensions? Dimensions);
