using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.EducationSites;

/// <summary>Agrees with a site on what to do for reading in a year.</summary>
/// <param name="Year">The calendar year, 2000 to 2100.</param>
/// <param name="Goals">What they want to reach, in 1 to 500 characters, without names, numbers or addresses of people.</param>
/// <param name="On">The day of agreeing.</param>
public sealed record AgreeReadingPlan([property: Range(2000, 2100)] int Year, [property: Length(1, 500)] string Goals, DateOnly On);

/// <summary>POST /v1/education-sites/{siteId}/reading-plans.</summary>
public static class AgreeReadingPlanEndpoint
{
    /// <summary>A year has one plan.</summary>
    public static readonly Rule AgreedTwice = new("education-site-plan-agreed-already", "The reading plan of that year is agreed already.");

    public static Decision Decide(AgreeReadingPlan command, EducationSite site, Asked asked) =>
        PersonalNumbers.Refuses(command.Goals) is { } personal ? personal
        : site.RefusesOn(command.On, asked) is { } rule ? rule
        : site.ReadingPlans.Contains(command.Year) ? AgreedTwice
        : [new ReadingPlanAgreed(site.Id, site.OrganisationId, command.Year, command.Goals, command.On)];

    public static void Map(Api api) => api.Change<EducationSite, AgreeReadingPlan>(
        new()
        {
            Path = "/education-sites/{siteId}/reading-plans", Right = "education-sites.change", Facts = [typeof(ReadingPlanAgreed)],
            Summary = "Agree on a reading plan", Description = "Library and site agree on what they do for reading in a year, before or during it.",
            Example = new AgreeReadingPlan(2022, "Elke dag een kwartier vrij lezen in alle groepen", new(2021, 11, 15)),
        },
        Decide);
}
