using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Development;

/// <summary>Counts who took part in an action, without who.</summary>
/// <param name="People">How many, 1 to 1000.</param>
/// <param name="On">The day.</param>
public sealed record CountVitalityParticipation([property: Range(1, 1_000)] int People, DateOnly On);

/// <summary>POST /v1/vitality-actions/{actionId}/participations.</summary>
public static class CountVitalityParticipationEndpoint
{
    public static Decision Decide(CountVitalityParticipation command, VitalityAction action, Asked asked) =>
        action.Refuses(command.On, asked) is { } rule
            ? rule
            : [new VitalityParticipationCounted(action.Id, action.OrganisationId, command.People, action.PlanNode, command.On)];

    public static void Map(Api api) => api.Change<VitalityAction, CountVitalityParticipation>(
        new()
        {
            Path = "/vitality-actions/{actionId}/participations", Right = "vitality-actions.change", Facts = [typeof(VitalityParticipationCounted)],
            Summary = "Count participants of an action for vitality", Description = "How many people took part on a day; nobody is named.",
            Example = new CountVitalityParticipation(14, new(2026, 4, 8)),
        },
        Decide);
}
