using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Journals;

/// <summary>Asks for an entry in the books of a legal entity. It is told with the fact that it follows from, and posted exactly once.</summary>
/// <param name="OrganisationId">The legal entity that bears it on that day.</param>
/// <param name="Journal">The kind of journal.</param>
/// <param name="On">The day of the entry; when that period is closed it is posted on the first open day, with this day as its document day.</param>
/// <param name="Description">What for, in words without personal data.</param>
/// <param name="DocumentId">The id of the document behind it.</param>
/// <param name="Lines">Its lines; debit and credit are equal.</param>
public sealed record PostToLedger(string OrganisationId, JournalKind Journal, DateOnly On, string Description, string DocumentId, IReadOnlyList<EntryLine> Lines);

/// <summary>The kinds of journals that every administration has.</summary>
public enum JournalKind
{
    /// <summary>Bank (bankboek).</summary>
    Bank,

    /// <summary>Invoices of suppliers (inkoopboek).</summary>
    Purchases,

    /// <summary>Invoices to customers (verkoopboek).</summary>
    Sales,

    /// <summary>Grants and reserves (subsidieboek).</summary>
    Grants,

    /// <summary>Everything else (memoriaal).</summary>
    Memorial,

    /// <summary>Opening balance (beginbalans).</summary>
    Opening,
}

/// <summary>One line of an entry.</summary>
/// <param name="Account">The account, a number of the chart.</param>
/// <param name="Debit">Euro, two decimals, zero or more; one of debit and credit is zero.</param>
/// <param name="Credit">Euro, two decimals, zero or more.</param>
/// <param name="Dimensions">What it is for.</param>
/// <param name="VatCode">The VAT code; null for none.</param>
/// <param name="Description">What for; null when the entry says it.</param>
public sealed record EntryLine(
    [property: RegularExpression("^[0-9]{4}$", ErrorMessage = "An account has four digits.")] string Account,
    [property: Money, Range(0, 1_000_000_000)] decimal Debit,
    [property: Money, Range(0, 1_000_000_000)] decimal Credit,
    Dimensions Dimensions,
    [property: RegularExpression("^[a-zA-Z]{2,30}$", ErrorMessage = "A VAT code has 2 to 30 letters.")] string? VatCode = null,
    [property: Length(1, 200)] string? Description = null)
{
    /// <summary>A line that debits.</summary>
    public static EntryLine ToDebit(string account, decimal amount, Dimensions? of = null) => new(account, amount, 0, of ?? Dimensions.None);

    /// <summary>A line that credits.</summary>
    public static EntryLine ToCredit(string account, decimal amount, Dimensions? of = null) => new(account, 0, amount, of ?? Dimensions.None);
}

/// <summary>What a line is for; each dimension is optional.</summary>
/// <param name="LocationId">The location.</param>
/// <param name="ProjectId">The network project.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="GrantId">The grant.</param>
/// <param name="CostCarrier">The cost carrier (kostendrager), such as a core function.</param>
/// <param name="PartnerId">The organisation on the other side.</param>
/// <param name="LibraryShare">The part that belongs to the library function, 0 to 1; null for all of it. Combined institutions separate it since 2022.</param>
public sealed record Dimensions(
    [property: Id("location")] string? LocationId = null,
    [property: Id("network-project")] string? ProjectId = null,
    [property: Id("activity")] string? ActivityId = null,
    [property: Id("grant")] string? GrantId = null,
    [property: Code] string? CostCarrier = null,
    [property: Id("organisation")] string? PartnerId = null,
    [property: Range(0, 1)] decimal? LibraryShare = null)
{
    /// <summary>Nothing in particular.</summary>
    public static readonly Dimensions None = new();
}
