namespace Samenkracht.Finance.Funding;

/// <summary>An organisation delivered figures of a year that income is divided by; what is absent stays as it was.</summary>
public sealed record YearFiguresKnown(
    string FiguresId, string OrganisationId, int Year, decimal? Inhabitants, decimal? Visits, string DeliveryId, bool IsCorrection, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>By what the income of an organisation in a year is divided. One for each organisation and year.</summary>
public sealed record DeliveredFigures(
    string Id, string OrganisationId, int Year, decimal? Inhabitants, decimal? Visits, string DeliveryId, bool IsCorrected, DateOnly On)
{
    /// <summary>The id of the figures of an organisation and year.</summary>
    public static string IdOf(string organisationId, int year) => Keys.For("delivered-figures", $"{organisationId["organisation-".Length..]}-{year}");

    public static DeliveredFigures Create(YearFiguresKnown e) =>
        new(e.FiguresId, e.OrganisationId, e.Year, e.Inhabitants, e.Visits, e.DeliveryId, e.IsCorrection, e.On);

    public DeliveredFigures Apply(YearFiguresKnown e) => this with
    {
        Inhabitants = e.Inhabitants ?? Inhabitants, Visits = e.Visits ?? Visits, DeliveryId = e.DeliveryId, IsCorrected = IsCorrected || e.IsCorrection, On = e.On,
    };
}
