using Samenkracht.Finance.Known;

namespace Samenkracht.Finance.Bank;

/// <summary>An organisation banks here.</summary>
public sealed record BankAccountOpened(string AccountId, string OrganisationId, string Iban, string Name, DateOnly OpenedOn) : IFact
{
    DateOnly IFact.ValidFrom => OpenedOn;
}

/// <summary>An organisation banks here no longer.</summary>
public sealed record BankAccountClosed(string AccountId, string OrganisationId, DateOnly ClosedOn, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => ClosedOn;
}

/// <summary>A bank account passed from one legal entity to another by a merger, or back when its deed was annulled.</summary>
public sealed record BankAccountPassedOn(string AccountId, string MergerId, string FromOrganisationId, string ToOrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A bank account of an organisation. Its id is <c>bank-account-</c> and the IBAN in small letters.</summary>
public sealed record BankAccount(string Id, string OrganisationId, string Iban, string Name, DateOnly OpenedOn, DateOnly? ClosedOn, PassedFrom? Passage = null) : IBelong
{
    /// <summary>A statement is of an account.</summary>
    public static readonly Rule NotKnown = new("bank-account-not-known", "There is no such bank account.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("bank-in-future", "What is recorded of a bank account cannot lie in the future.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The id of the account with this IBAN.</summary>
    public static string IdOf(string iban) => Keys.For("bank-account", iban.ToLowerInvariant());

    public static BankAccount Create(BankAccountOpened e) => new(e.AccountId, e.OrganisationId, e.Iban, e.Name, e.OpenedOn, null);

    public BankAccount Apply(BankAccountPassedOn e) => this with { OrganisationId = e.ToOrganisationId, Passage = new(e.MergerId, e.FromOrganisationId, e.On) };

    public BankAccount Apply(BankAccountClosed e) => this with { ClosedOn = e.ClosedOn };
}

/// <summary>A bank account as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">Whose it is.</param>
/// <param name="Iban">Its international number.</param>
/// <param name="Name">What it is for.</param>
/// <param name="OpenedOn">Since when statements of it can come.</param>
/// <param name="ClosedOn">The first day without; null when it is open.</param>
public sealed record BankAccountEntry(string Id, string OrganisationId, string Iban, string Name, DateOnly OpenedOn, DateOnly? ClosedOn)
{
    internal static BankAccountEntry Of(BankAccount account) => new(account.Id, account.OrganisationId, account.Iban, account.Name, account.OpenedOn, account.ClosedOn);
}
