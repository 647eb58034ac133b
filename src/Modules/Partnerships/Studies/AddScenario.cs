using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Studies;

/// <summary>Adds a way in which organisations of the study could go on.</summary>
/// <param name="Code">Names it within the study, in kebab-case.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What becomes of the parties.</param>
/// <param name="Parties">The organisations that it is about, one or more.</param>
/// <param name="Model">How they would be organised.</param>
/// <param name="EffectiveOn">The day on which it is assumed to begin.</param>
/// <param name="On">The day on which it is added.</param>
public sealed record AddScenario(
    [property: Code] string Code,
    [property: Length(1, 200)] string Title,
    ScenarioKind Kind,
    [property: Length(1, 60)] IReadOnlyList<string> Parties,
    OrganisationModel Model,
    DateOnly EffectiveOn,
    DateOnly On);

/// <summary>POST /v1/organisation-studies/{studyId}/scenarios.</summary>
public static class AddScenarioEndpoint
{
    /// <summary>A code names one scenario.</summary>
    public static readonly Rule CodeTaken = new("scenario-code-taken", "This study has a scenario with this code already.");

    /// <summary>Nobody is studied without taking part.</summary>
    public static readonly Rule OutsideStudy = new("scenario-party-outside-study", "Only organisations of the study are parties to a scenario.");

    /// <summary>Together is with others.</summary>
    public static readonly Rule Alone = new("scenario-party-alone", "Two or more different organisations share a management or merge.");

    public static Decision Decide(AddScenario command, OrganisationModelStudy study, Asked asked) =>
        study.Refuses(command.On, asked) is { } unfit ? unfit
        : study.Find(command.Code) is not null ? CodeTaken
        : command.Parties.Except(study.Organisations).ToList() is { Count: > 0 } outsiders ? OutsideStudy.With("organisations", outsiders)
        : command.Kind != ScenarioKind.Independent && command.Parties.Distinct().Count() < 2 ? Alone
        : [new ScenarioAdded(
            study.Id, command.Code, command.Title, command.Kind, [.. command.Parties.Distinct()], command.Model, command.EffectiveOn, command.On)];

    public static void Map(Api api) => api.Change<OrganisationModelStudy, AddScenario>(
        new()
        {
            Path = "/organisation-studies/{studyId}/scenarios", Right = "organisation-studies.change", Facts = [typeof(ScenarioAdded)],
            Summary = "Add a scenario",
            Description = "Some organisations of the study stay independent, share a management or merge, from an assumed day.",
            Example = new AddScenario(
                "fusie", "Een bibliotheek voor Twente", ScenarioKind.Merger, ["organisation-bibliotheek-hengelo", "organisation-bibliotheek-oldenzaal"],
                OrganisationModel.Merged, new(2024, 1, 1), new(2022, 3, 1)),
        },
        Decide);
}
