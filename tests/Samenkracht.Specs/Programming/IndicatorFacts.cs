using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Indicators;

namespace Samenkracht.Specs.Programming;

/// <summary>The indicators that the specs tell about: visits, which add up, and members, of whom the last number counts.</summary>
internal static class IndicatorFacts
{
    public const string Visits = "indicator-bezoeken";
    public const string Members = "indicator-leden";
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Hengelo = "organisation-bibliotheek-hengelo";
    public const string Network = "network-overijssel";

    public static readonly DateOnly Today = new(2024, 6, 3);

    public static readonly IndicatorDefined Defined = new(
        Visits, "bezoeken", "Fysieke bezoeken", "bezoeken", "Aantal keer dat iemand binnenkomt", "Deurtellers", Aggregation.Sum, "2021.1", new(2021, 1, 1));

    public static readonly IndicatorDefined MembersDefined = Defined with
    {
        IndicatorId = Members, Code = "leden", Title = "Leden", Unit = "leden", Source = "Ledensysteem", Aggregation = Aggregation.Last,
    };

    public static readonly IndicatorRevised Revised = new(Visits, "2023.1", "Ook op onbemande uren", true, new(2023, 1, 1), "Meer onbemande uren");
    public static readonly IndicatorTargetSet Targeted = new(Visits, Deventer, 2024, null, 300_000m, new(2023, 11, 1), null);
    public static readonly IndicatorTargetSet NetworkTargeted = Targeted with { SubjectId = Network, Value = 4_000_000m };
    public static readonly IndicatorPeriodLocked Locked = new(Visits, 2023, new(2024, 6, 1));

    public static Indicator AnIndicator(params IFact[] then) => Given.State<Indicator>([Defined, .. then]);

    public static Asked AskedBy(string role, string? organisation = Deventer, params (string Id, object State)[] others) =>
        Given.Asked(Today, Given.By(role, organisation), others);
}
