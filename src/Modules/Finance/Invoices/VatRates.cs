namespace Samenkracht.Finance.Invoices;

/// <summary>A rate of VAT from a day on.</summary>
/// <param name="Code">The code.</param>
/// <param name="Percentage">Percent.</param>
/// <param name="From">The first day.</param>
/// <param name="Source">Where it is laid down.</param>
public sealed record VatRate(VatCode Code, decimal Percentage, DateOnly From, string Source);

/// <summary>The rates of VAT in the Netherlands, and what follows from them for a line.</summary>
public static class VatRates
{
    /// <summary>
    /// The VAT of a line is worked out to the cent, half away from zero. Suppliers may also work it out over the sum of their lines, so one
    /// cent more or less on a line is taken as it stands on the invoice.
    /// </summary>
    public const decimal Tolerance = 0.01m;

    /// <summary>Every rate, by the day from which it holds.</summary>
    public static readonly IReadOnlyList<VatRate> All =
    [
        new(VatCode.High, 19, new(2001, 1, 1), "Wet OB 1968 art. 9 lid 1 (Stb. 2000, 569)"),
        new(VatCode.High, 21, new(2012, 10, 1), "Wet OB 1968 art. 9 lid 1 (Stb. 2012, 321)"),
        new(VatCode.Low, 6, new(1986, 10, 1), "Wet OB 1968 art. 9 lid 2"),
        new(VatCode.Low, 9, new(2019, 1, 1), "Wet OB 1968 art. 9 lid 2 (Wet bedrijfsleven 2019)"),
    ];

    /// <summary>The rate that a code has on the day, percent; 0 where no VAT is charged.</summary>
    public static decimal On(VatCode code, DateOnly day) => All.Where(rate => rate.Code == code && rate.From <= day).MaxBy(rate => rate.From)?.Percentage ?? 0;

    /// <summary>What the receiver of a line owes the tax administration itself: the general rate over lines of which VAT is reverse-charged.</summary>
    public static decimal Owed(VatCode code, decimal net, DateOnly day) => code == VatCode.ReverseCharged ? Of(net, On(VatCode.High, day)) : 0;

    /// <summary>The VAT over an amount, to the cent.</summary>
    public static decimal Of(decimal net, decimal percentage) => Cents(net * percentage / 100);

    /// <summary>To the cent, half away from zero.</summary>
    public static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
