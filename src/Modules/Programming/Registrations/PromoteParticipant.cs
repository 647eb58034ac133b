namespace Samenkracht.Programming.Registrations;

/// <summary>Gives a place that came free to somebody who waits.</summary>
/// <param name="RegistrationId">The registration that waits.</param>
/// <param name="On">The day.</param>
public sealed record PromoteParticipant([property: RegistrationId] string RegistrationId, DateOnly On);

/// <summary>POST /v1/registration-lists/{registrationListId}/promotions.</summary>
public static class PromoteParticipantEndpoint
{
    /// <summary>Who has a place, or gave it up, does not wait.</summary>
    public static readonly Rule NotWaiting = new("registration-not-waiting", "This registration does not wait for a place.");

    /// <summary>A place is given once.</summary>
    public static readonly Rule NoPlaceFree = new("registration-no-place-free", "No place has come free.");

    public static Decision Decide(PromoteParticipant command, RegistrationList list, Asked asked) =>
        list.Refuses(command.RegistrationId, command.On, asked) is { } rule ? rule
        : list.Find(command.RegistrationId)!.Status != RegistrationStatus.Waiting ? NotWaiting
        : list.IsFull ? NoPlaceFree
        : [new ParticipantPromoted(list.Id, command.RegistrationId, command.On)];

    public static void Map(Api api) => api.Change<RegistrationList, PromoteParticipant>(
        new()
        {
            Path = "/registration-lists/{registrationListId}/promotions", Right = "registrations.change", Facts = [typeof(ParticipantPromoted)],
            Summary = "Promote from the waiting list", Description = "Gives a place that came free to somebody who waits; staff choose whom.",
            Example = new PromoteParticipant("r-13", new(2026, 9, 20)),
        },
        Decide);
}
