using System.Globalization;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Numbers that nobody has, with check digits that are right: bank accounts at the bank TEST, which does not exist, and tax numbers of a series that is not given out.</summary>
internal static class SyntheticNumbers
{
    /// <summary>The international number of the so-many-th bank account (ISO 13616; ISO 7064, modulo 97).</summary>
    public static string Iban(int number)
    {
        var account = string.Create(CultureInfo.InvariantCulture, $"TEST{number:0000000000}");
        var rest = $"{account}NL00".Aggregate(0, (rest, c) => (c <= '9' ? (rest * 10) + c - '0' : (rest * 100) + c - 'A' + 10) % 97);
        return string.Create(CultureInfo.InvariantCulture, $"NL{98 - rest:00}{account}");
    }

    /// <summary>The so-many-th tax number (RSIN): nine digits that pass the test by eleven.</summary>
    public static string Tax(int number)
    {
        for (var prefix = 99_900_000 + (number * 10); ; prefix++)
        {
            var digits = prefix.ToString(CultureInfo.InvariantCulture);
            var last = digits.Select((digit, at) => (digit - '0') * (9 - at)).Sum() % 11;
            if (last < 10) return $"{digits}{last}";
        }
    }
}
