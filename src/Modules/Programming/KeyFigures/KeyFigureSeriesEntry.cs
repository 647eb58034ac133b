namespace Samenkracht.Programming.KeyFigures;

/// <summary>A series of key figures as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IndicatorId">What is measured.</param>
/// <param name="OrganisationId">Whose figures they are.</param>
/// <param name="LocationId">Where; null for the organisation as a whole.</param>
/// <param name="Month">The calendar month, as 2024-03.</param>
/// <param name="Days">The figures by day.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record KeyFigureSeriesEntry(
    string Id, string IndicatorId, string OrganisationId, string? LocationId, string Month, IReadOnlyList<DayFigure> Days, string History)
{
    internal static KeyFigureSeriesEntry Of(KeyFigureSeries state) => new(
        state.Id, state.IndicatorId, state.OrganisationId, state.LocationId, state.Month, state.Days, $"/v1/key-figures/{state.Id}/history");
}
