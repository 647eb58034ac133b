using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Studies;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: when a party leaves a merger, the scenarios of exactly that merger go on without it and are worked out again.</summary>
[WayBack("A party comes back by a new proposal only; the scenarios are simulated anew then.")]
public static class RecalculateScenariosHandler
{
    /// <summary>A scenario that the party is no longer in stays as it is; the return of the party is a new proposal.</summary>
    public static Decision Decide(MergerPartyLeft trigger, OrganisationModelStudy study, Simulation simulation) =>
        [.. study.Scenarios.Where(scenario => IsAbout(scenario, study, trigger)).Select(scenario => Recalculated(scenario, study, trigger, simulation))];

    private static bool IsAbout(Scenario scenario, OrganisationModelStudy study, MergerPartyLeft trigger) =>
        study.Status == StudyStatus.Open && scenario.Kind == ScenarioKind.Merger && scenario.Parties.ToHashSet().SetEquals(trigger.Remaining.Append(trigger.PartyId));

    private static ScenarioRecalculated Recalculated(Scenario scenario, OrganisationModelStudy study, MergerPartyLeft trigger, Simulation simulation)
    {
        var parties = scenario.Parties.Remove(trigger.PartyId);
        var on = trigger.On > scenario.AddedOn ? trigger.On : scenario.AddedOn;
        var structureOn = scenario.StructureOn ?? on;
        return new(study.Id, scenario.Code, trigger.MergerId, trigger.PartyId, parties, structureOn, simulation.Of(scenario.Kind, parties, structureOn), on);
    }

    public static async Task Handle(MergerPartyLeft trigger, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var open in await session.Query<OrganisationModelStudy>().Where(study => study.Status == StudyStatus.Open).ToListAsync(ct))
        {
            if (!open.Scenarios.Any(scenario => IsAbout(scenario, open, trigger))) continue;

            var simulation = await Simulation.OfAsync(session, open.NetworkId, ct);
            await queue.ReactAsync<OrganisationModelStudy>(
                open.Id, envelope.Origin("recalculate-scenarios"), (study, _) => Decide(trigger, study, simulation), ct);
        }
    }
}
