using Samenkracht.Common.Figures;

namespace Samenkracht.Finance.Grants;

/// <summary>What a session or hours of volunteers brought counts for a grant; a correction carries the difference.</summary>
public sealed record GrantWorkCounted(
    string ProgressId, string GrantId, string OrganisationId, string? ActivityId, IReadOnlyList<string> PlanNodes, int Sessions, int Participants, int StaffMinutes,
    int VolunteerMinutes, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures =>
    [
        Adds(ObligationMeasure.Sessions, Sessions), Adds(ObligationMeasure.Participants, Participants),
        Adds(ObligationMeasure.StaffHours, StaffMinutes), Adds(ObligationMeasure.VolunteerHours, VolunteerMinutes),
    ];

    private Figure Adds(ObligationMeasure measure, int amount) =>
        new(GrantProgress.FigureOf(measure), amount, OrganisationId, On, null, GrantId, PlanNodes);
}

/// <summary>
/// What was counted for a grant, fact by fact. Its id is <c>grant-progress-</c> and the code of the grant.
/// </summary>
/// <remarks>
/// It is a stream of its own, so that a session does not give the grant another version under the hands of who works on it, and the
/// state of a grant does not grow with 65,000 sessions a year. Sums over any period, at any moment of both clocks, come from the
/// figures that the facts add to. Counting begins with the prepared application, so that an award that is recorded late, and a period
/// or target that is adjusted, still find everything that was done. What belongs to no grant is not recorded here at all.
/// </remarks>
public sealed record GrantProgress(string Id, string GrantId, int Facts)
{
    private const string Noun = "grant-";

    /// <summary>The id of the progress of a grant.</summary>
    public static string IdOf(string grantId) => Keys.For("grant-progress", grantId[Noun.Length..]);

    /// <summary>Under which name a measure is summed; hours are kept in minutes.</summary>
    public static string FigureOf(ObligationMeasure measure) => measure switch
    {
        ObligationMeasure.Sessions => "grant-sessions",
        ObligationMeasure.Participants => "grant-participants",
        ObligationMeasure.StaffHours => "grant-staff-minutes",
        _ => "grant-volunteer-minutes",
    };

    /// <summary>A sum as it counts for an obligation: minutes become hours, in hundredths.</summary>
    public static decimal AmountOf(ObligationMeasure measure, decimal sum) =>
        measure is ObligationMeasure.StaffHours or ObligationMeasure.VolunteerHours ? decimal.Round(sum / 60, 2, MidpointRounding.AwayFromZero) : sum;

    public static GrantProgress Create(GrantWorkCounted e) => new(e.ProgressId, e.GrantId, 1);

    public GrantProgress Apply(GrantWorkCounted _) => this with { Facts = Facts + 1 };
}
