using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Development;

/// <summary>Ends an action for vitality.</summary>
/// <param name="On">The last day.</param>
/// <param name="Reason">Why, or with what result.</param>
public sealed record EndVitalityAction(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/vitality-actions/{actionId}/ends.</summary>
public static class EndVitalityActionEndpoint
{
    public static Decision Decide(EndVitalityAction command, VitalityAction action, Asked asked) =>
        PersonalNumbers.Refuses(command.Reason) is { } held ? held
        : action.EndedOn is not null ? VitalityAction.Over
        : action.Refuses(command.On, asked) is { } rule ? rule
        : [new VitalityActionEnded(action.Id, action.OrganisationId, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<VitalityAction, EndVitalityAction>(
        new()
        {
            Path = "/vitality-actions/{actionId}/ends", Right = "vitality-actions.change", Facts = [typeof(VitalityActionEnded)],
            Summary = "End an action for vitality", Description = "Nothing is counted after its last day.",
            Example = new EndVitalityAction(new(2026, 10, 1), "Gaat op in het vaste rooster"),
        },
        Decide);
}
