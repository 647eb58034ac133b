using System.Globalization;
using System.Xml;

namespace Samenkracht.Finance.Exports;

/// <summary>Elements with values as the audit file has them.</summary>
internal static class XmlWords
{
    public static void Write(this XmlWriter xml, string name, string? value)
    {
        if (value is not null) xml.WriteElementString(name, value);
    }

    public static void Write(this XmlWriter xml, string name, int value) => xml.WriteElementString(name, value.ToString(CultureInfo.InvariantCulture));

    public static void Write(this XmlWriter xml, string name, DateOnly value) => xml.WriteElementString(name, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Euro with two decimals, never a sign: the side says it.</summary>
    public static void Write(this XmlWriter xml, string name, decimal value) => xml.WriteElementString(name, value.ToString("0.00", CultureInfo.InvariantCulture));

    public static void WriteSide(this XmlWriter xml, string amount, string side, decimal debitMinusCredit)
    {
        xml.Write(amount, Math.Abs(debitMinusCredit));
        xml.WriteElementString(side, debitMinusCredit < 0 ? "C" : "D");
    }
}
