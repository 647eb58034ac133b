using System.Text.Json;
using Samenkracht.Common.Figures;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>The figures of an indicator, a place and a month began to come in.</summary>
public sealed record KeyFigureSeriesStarted(
    string SeriesId, string IndicatorId, string OrganisationId, string? LocationId, string Month, DateOnly FirstDay) : IFact
{
    DateOnly IFact.ValidFrom => FirstDay;
}

/// <summary>Figures of one or more days were posted; they count from the first of these days, so that a correction of one of them comes later.</summary>
public sealed record KeyFiguresPosted(
    string SeriesId, string IndicatorId, string Measure, string OrganisationId, string? LocationId, IReadOnlyList<DayFigure> Days) : ICounted
{
    DateOnly IFact.ValidFrom => Days.Min(day => day.On);

    IEnumerable<Figure> ICounted.Figures =>
        Days.Select(day => new Figure(Measure, day.Value, OrganisationId, day.On, LocationId, SeriesId, Basis: NameOf(day.Basis)));

    /// <summary>The name of a basis in the ledger.</summary>
    public static string NameOf(FigureBasis basis) => JsonNamingPolicy.CamelCase.ConvertName($"{basis}");
}

/// <summary>The figure of a day was not right; the ledger takes the difference, by basis.</summary>
public sealed record KeyFigureCorrected(
    string SeriesId, string IndicatorId, string Measure, string OrganisationId, string? LocationId, DayFigure Before, DayFigure After, string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => After.On;

    IEnumerable<Figure> ICounted.Figures => Before.Basis == After.Basis
        ? [Added(After.Value - Before.Value, After.Basis)]
        : [Added(-Before.Value, Before.Basis), Added(After.Value, After.Basis)];

    private Figure Added(decimal amount, FigureBasis basis) =>
        new(Measure, amount, OrganisationId, After.On, LocationId, SeriesId, Basis: KeyFiguresPosted.NameOf(basis));
}
