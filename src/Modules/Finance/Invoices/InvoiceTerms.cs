using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Invoices;

/// <summary>How VAT (omzetbelasting) applies to a line.</summary>
public enum VatCode
{
    /// <summary>The general rate (Wet OB 1968 art. 9 lid 1).</summary>
    High,

    /// <summary>The low rate, such as of lending books and of books themselves (Wet OB 1968 art. 9 lid 2 and table I).</summary>
    Low,

    /// <summary>Exempt, such as most rooms that are let (Wet OB 1968 art. 11).</summary>
    Exempt,

    /// <summary>Outside VAT, such as a grant for the general interest.</summary>
    Outside,

    /// <summary>The VAT is owed by who receives the invoice (verlegd, Wet OB 1968 art. 12).</summary>
    ReverseCharged,
}

/// <summary>One line of an invoice of a supplier.</summary>
/// <param name="Description">What for, without personal data.</param>
/// <param name="Account">The account of the cost, four digits of the chart.</param>
/// <param name="Net">Euro without VAT; negative for a discount.</param>
/// <param name="Vat">The VAT code.</param>
/// <param name="VatRate">The rate on the invoice, percent; 0 where no VAT is charged.</param>
/// <param name="VatAmount">The VAT on the invoice, euro; 0 where no VAT is charged.</param>
/// <param name="Dimensions">What it is for; null for nothing in particular.</param>
public sealed record InvoiceLine(
    [property: Length(1, 200)] string Description,
    [property: RegularExpression("^[0-9]{4}$", ErrorMessage = "An account is four digits.")] string Account,
    [property: Money, Range(-10_000_000, 10_000_000)] decimal Net,
    VatCode Vat,
    [property: Range(0, 100)] decimal VatRate,
    [property: Money, Range(-10_000_000, 10_000_000)] decimal VatAmount,
    Dimensions? Dimensions = null);

/// <summary>One line of an invoice to a customer; its VAT follows from the day of the invoice.</summary>
/// <param name="Description">What for, without personal data.</param>
/// <param name="Account">The account of the income, four digits of the chart.</param>
/// <param name="Net">Euro without VAT; negative for a discount.</param>
/// <param name="Vat">The VAT code.</param>
/// <param name="Dimensions">What it is for; null for nothing in particular.</param>
public sealed record SalesLine(
    [property: Length(1, 200)] string Description,
    [property: RegularExpression("^[0-9]{4}$", ErrorMessage = "An account is four digits.")] string Account,
    [property: Money, Range(-10_000_000, 10_000_000)] decimal Net,
    VatCode Vat,
    Dimensions? Dimensions = null);

/// <summary>What is taken off one line of an invoice of a supplier.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Net">Euro without VAT.</param>
/// <param name="VatAmount">The VAT, euro.</param>
public sealed record CreditLine(
    [property: Range(1, 100)] int Line, [property: Money, Range(0, 10_000_000)] decimal Net, [property: Money, Range(0, 10_000_000)] decimal VatAmount);

/// <summary>Where an invoice of a supplier stands.</summary>
public enum PurchaseInvoiceStatus
{
    /// <summary>It is registered and waits for two people.</summary>
    ToApprove,

    /// <summary>It is not agreed with.</summary>
    Disputed,

    /// <summary>Two people approved it; it can be paid.</summary>
    Approved,

    /// <summary>Nothing is left to pay.</summary>
    Settled,
}

/// <summary>Where an invoice to a customer stands.</summary>
public enum SalesInvoiceStatus
{
    /// <summary>It is not sent; it has no number.</summary>
    Draft,

    /// <summary>It was dropped before it had a number.</summary>
    Dropped,

    /// <summary>It is sent and money is to come.</summary>
    Issued,

    /// <summary>No money is to come any more.</summary>
    Settled,
}

/// <summary>What every line of an invoice is like, so that the books can take it.</summary>
internal static class LineRules
{
    /// <summary>Why the books would not take these lines; null when they would.</summary>
    public static Decision? Refuses(IEnumerable<(string Account, string Description)> lines)
    {
        var all = lines.ToList();
        return all.FirstOrDefault(line => Chart.Library.Find(line.Account) is null) is { Account: { } unknown } ? EntryRules.UnknownAccount.With("account", unknown)
            : PersonalNumbers.Refuses(all.Select(line => line.Description)) is { } held ? (Decision)held
            : null;
    }
}
