using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>How a figure was obtained.</summary>
public enum FigureBasis
{
    /// <summary>Geteld.</summary>
    Counted,

    /// <summary>Deels geteld.</summary>
    Partly,

    /// <summary>Geschat.</summary>
    Estimated,
}

/// <summary>The figure of one day; a stand that is taken once a month is of the day on which it was taken.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The value, in the unit of the indicator, 0 or more.</param>
/// <param name="Basis">How it was obtained.</param>
/// <param name="Coverage">Which part of the day, or of what it should cover, it stands for: 0 to 1.</param>
public sealed record DayFigure(
    DateOnly On, [property: Range(0, 1_000_000_000)] decimal Value, FigureBasis Basis, [property: Range(0, 1)] decimal Coverage);

/// <summary>Which part of an amount was obtained in which way; the parts are 1 together.</summary>
/// <param name="Counted">Counted, 0 to 1.</param>
/// <param name="Partly">Partly counted, 0 to 1.</param>
/// <param name="Estimated">Estimated, 0 to 1.</param>
public sealed record BasisShares(decimal Counted, decimal Partly, decimal Estimated)
{
    /// <summary>The parts of amounts, to four decimals; null when they are nothing together.</summary>
    public static BasisShares? Of(decimal counted, decimal partly, decimal estimated) => counted + partly + estimated is var whole && whole == 0
        ? null
        : new(decimal.Round(counted / whole, 4), decimal.Round(partly / whole, 4), decimal.Round(estimated / whole, 4));
}
