using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Samenkracht.Finance.Bank;

/// <summary>With what a line of a bank statement is matched.</summary>
public enum MatchKind
{
    /// <summary>An invoice of a supplier.</summary>
    PurchaseInvoice,

    /// <summary>An invoice to a customer.</summary>
    SalesInvoice,

    /// <summary>What is owed to a volunteer.</summary>
    Payable,

    /// <summary>An advance of a grant; the grant itself tells the books.</summary>
    Grant,
}

/// <summary>Where a line of a bank statement stands.</summary>
public enum BankEntryStatus
{
    /// <summary>Nobody said yet what it is for; the books have it in transit (1190).</summary>
    InTransit,

    /// <summary>It is matched.</summary>
    Matched,

    /// <summary>It is explained by an account.</summary>
    Explained,
}

/// <summary>The international number of a bank account (ISO 13616), without spaces.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed partial class IbanAttribute : RegularExpressionAttribute
{
    /// <summary>Checks the form; <see cref="IsChecked"/> checks the digits.</summary>
    public IbanAttribute() : base("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$") => ErrorMessage = "An IBAN is two capitals, two digits and 11 to 30 capitals and digits, without spaces.";

    /// <summary>Whether the check digits are those of the number (ISO 7064, modulo 97).</summary>
    public static bool IsChecked(string iban) => Form().IsMatch(iban)
        && (iban[4..] + iban[..4]).Aggregate(0, (rest, c) => (c <= '9' ? (rest * 10) + c - '0' : (rest * 100) + c - 'A' + 10) % 97) == 1;

    [GeneratedRegex("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$")]
    private static partial Regex Form();
}
