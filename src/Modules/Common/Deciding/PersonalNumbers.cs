using System.Text.RegularExpressions;

namespace Samenkracht.Common.Deciding;

/// <summary>
/// Finds in free text what would point to a person: a citizen service number (BSN), a Dutch telephone number, an e-mail address.
/// It helps people not to write them down; it finds no names.
/// </summary>
/// <remarks>
/// Nine digits in a row always count: a mistyped BSN is still somebody's. Eight digits, or digits in groups, may be an amount or a
/// number of the trade register; they count when they pass the eleven test of the BSN.
/// </remarks>
public static partial class PersonalNumbers
{
    /// <summary>Facts are kept for ever and shown to many, so nobody can be found by them (AVG art. 5).</summary>
    public static readonly Rule Held = new(
        "text-holds-personal-numbers", "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");

    /// <summary>Refuses when one of the texts holds any; null when none does.</summary>
    public static Rule? Refuses(params IEnumerable<string?> texts) => texts.OfType<string>().Any(AreIn) ? Held : null;

    /// <summary>Whether the text holds any.</summary>
    public static bool AreIn(string text) =>
        Email().IsMatch(text) || Phone().IsMatch(text) || DigitGroups().Matches(text).Any(run => HoldsBsn(run.Value.Split(' ', '.')));

    // Somebody may write a year or an amount next to it, so each row of whole groups is looked at.
    private static bool HoldsBsn(string[] groups)
    {
        for (var from = 0; from < groups.Length; from++)
        {
            var digits = "";
            for (var at = from; at < groups.Length && digits.Length < 9; at++)
            {
                digits += groups[at];
                if ((digits.Length == 9 && at == from) || (digits.Length is 8 or 9 && PassesElevenTest(digits.PadLeft(9, '0')))) return true;
            }
        }

        return false;
    }

    // Weights 9 down to 2, and -1 for the last digit.
    private static bool PassesElevenTest(string digits) =>
        digits.Select((digit, at) => (digit - '0') * (at == 8 ? -1 : 9 - at)).Sum() % 11 == 0 && digits.Any(digit => digit != '0');

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![0-9])(?:(?:\+|00)31[ .\-]?(?:\(0\))?[ .\-]?|\(?0)[1-9](?:[ .\-)/]{0,3}[0-9]){8}(?![0-9])")]
    private static partial Regex Phone();

    [GeneratedRegex("[0-9]+(?:[ .][0-9]+)*")]
    private static partial Regex DigitGroups();
}
