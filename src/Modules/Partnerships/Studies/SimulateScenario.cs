using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Partnerships.Studies;

/// <summary>Works out what the network would look like.</summary>
/// <param name="Scenario">The code of the scenario.</param>
/// <param name="StructureOn">The day of the structure from which it is worked out.</param>
/// <param name="On">The day of the simulation.</param>
public sealed record SimulateScenario([property: Code] string Scenario, DateOnly StructureOn, DateOnly On);

/// <summary>POST /v1/organisation-studies/{studyId}/simulations.</summary>
public static class SimulateScenarioEndpoint
{
    public static Decision Decide(SimulateScenario command, OrganisationModelStudy study, Simulation simulation, Asked asked) =>
        study.Refuses(command.On, asked) is { } unfit ? unfit
        : study.Find(command.Scenario) is not { } scenario ? OrganisationModelStudy.NoSuchScenario
        : command.StructureOn < simulation.Network.FoundedOn ? Network.BeforeFounding
        : simulation.Strangers(scenario.Parties, command.StructureOn) is { Count: > 0 } strangers ? Network.NotAMember.With("organisations", strangers)
        : [new ScenarioSimulated(
            study.Id, scenario.Code, command.StructureOn, simulation.Of(scenario.Kind, scenario.Parties, command.StructureOn), command.On)];

    public static void Map(Api api) => api.Change<OrganisationModelStudy, SimulateScenario>(
        new()
        {
            Path = "/organisation-studies/{studyId}/simulations", Right = "organisation-studies.change", Facts = [typeof(ScenarioSimulated)],
            Summary = "Simulate a scenario",
            Description = "What the network would look like if the scenario began on the day: members, locations of each, and municipalities without a full library.",
            Example = new SimulateScenario("fusie", new(2022, 1, 1), new(2022, 4, 1)),
        },
        (command, study, asked) => Decide(command, study, asked.Look<Simulation>(), asked),
        look: async (_, study, session, ct) => await Simulation.OfAsync(session, study.NetworkId, ct));
}
