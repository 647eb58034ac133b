using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.EducationSites;

/// <summary>Records the annual talk with a site.</summary>
/// <param name="Year">The calendar year that it is about, 2000 to 2100.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="On">The day of the talk.</param>
public sealed record HoldAnnualTalk([property: Range(2000, 2100)] int Year, TalkOutcome Outcome, DateOnly On);

/// <summary>POST /v1/education-sites/{siteId}/annual-talks.</summary>
public static class HoldAnnualTalkEndpoint
{
    /// <summary>A year has one talk.</summary>
    public static readonly Rule HeldTwice = new("education-site-talk-held-already", "The annual talk of that year is held already.");

    public static Decision Decide(HoldAnnualTalk command, EducationSite site, Asked asked) =>
        site.RefusesAbout(command.Year, command.On, asked) is { } rule ? rule
        : site.Talks.Any(talk => talk.Year == command.Year) ? HeldTwice
        : [new AnnualTalkHeld(site.Id, site.OrganisationId, command.Year, command.Outcome, command.On)];

    public static void Map(Api api) => api.Change<EducationSite, HoldAnnualTalk>(
        new()
        {
            Path = "/education-sites/{siteId}/annual-talks", Right = "education-sites.change", Facts = [typeof(AnnualTalkHeld)],
            Summary = "Hold an annual talk",
            Description = "Library and site look back on a year and decide how to go on. The site ends only when the director ends it.",
            Example = new HoldAnnualTalk(2021, TalkOutcome.Continue, new(2021, 12, 21)),
        },
        Decide);
}
