using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Studies;

/// <summary>Chooses a scenario.</summary>
/// <param name="Scenario">The code of the scenario.</param>
/// <param name="Reason">Why this one, in 1 to 500 characters; no personal data.</param>
/// <param name="On">The day of the choice.</param>
public sealed record ChooseScenario([property: Code] string Scenario, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/organisation-studies/{studyId}/choices.</summary>
public static class ChooseScenarioEndpoint
{
    /// <summary>Nobody chooses blindly.</summary>
    public static readonly Rule NotSimulated = new("scenario-not-simulated", "A scenario is chosen after it was simulated.");

    /// <summary>A choice changes something.</summary>
    public static readonly Rule ChosenAlready = new("scenario-chosen-already", "This scenario is the one that was chosen already.");

    public static Decision Decide(ChooseScenario command, OrganisationModelStudy study, Asked asked) =>
        study.Refuses(command.On, asked) is { } unfit ? unfit
        : study.Find(command.Scenario) is not { } scenario ? OrganisationModelStudy.NoSuchScenario
        : scenario.Outcome is null ? NotSimulated
        : study.Choice?.Scenario == command.Scenario ? ChosenAlready
        : [new ScenarioChosen(study.Id, command.Scenario, command.Reason, command.On)];

    public static void Map(Api api) => api.Change<OrganisationModelStudy, ChooseScenario>(
        new()
        {
            Path = "/organisation-studies/{studyId}/choices", Right = "organisation-studies.change", Facts = [typeof(ScenarioChosen)],
            Summary = "Choose a scenario",
            Description = "The study advises this scenario, in the place of one that was chosen before. A merger still needs its own proposal.",
            Example = new ChooseScenario("fusie", "Alle gemeenten houden een volwaardige bibliotheek", new(2022, 9, 1)),
        },
        Decide);
}
