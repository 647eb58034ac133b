using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Goals;

/// <summary>Publishes a framework of goals for a period.</summary>
/// <param name="Code">The code of the framework, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Title">Its title.</param>
/// <param name="Level">Whose goals they are.</param>
/// <param name="IssuerId">The organisation that issues it, or that does so for several.</param>
/// <param name="From">The first day of its period.</param>
/// <param name="Until">The last day of its period; null for open-ended.</param>
public sealed record PublishFramework(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Title,
    GoalLevel Level,
    [property: Id("organisation")] string IssuerId,
    DateOnly From,
    DateOnly? Until);

/// <summary>POST /v1/goal-frameworks.</summary>
public static class PublishFrameworkEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("goal-framework-ends-before-it-starts", "A goal framework ends on or after the day it starts.");

    public static Decision Decide(PublishFramework command, string id, Asked asked) =>
        command.Until < command.From ? EndsBeforeItStarts
        : NamedOrganisation.Refuses(asked.Find<Organisation>(command.IssuerId)) is { } unfit ? unfit
        : [new GoalFrameworkPublished(id, command.Title, command.Level, command.IssuerId, command.From, command.Until)];

    public static void Map(Api api) => api.Start<GoalFramework, PublishFramework>(
        new()
        {
            Path = "/goal-frameworks", Right = "goal-frameworks.publish", Facts = [typeof(GoalFrameworkPublished)],
            Summary = "Publish a goal framework",
            Description = "Makes the goals of state, province, municipality or network known for a period; the goals are added afterwards.",
            Example = new PublishFramework(
                "raak-2021-2024", "Cultuurnota Raak!", GoalLevel.Provincial, "organisation-provincie-overijssel", new(2021, 1, 1), new(2024, 12, 31)),
        },
        command => Keys.For("goal-framework", command.Code),
        Decide,
        (command, _) => NamedOrganisation.Keys(command.IssuerId));
}
