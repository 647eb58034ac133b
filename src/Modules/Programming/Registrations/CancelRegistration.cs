namespace Samenkracht.Programming.Registrations;

/// <summary>Cancels a registration.</summary>
/// <param name="RegistrationId">The registration.</param>
/// <param name="On">The day.</param>
public sealed record CancelRegistration([property: RegistrationId] string RegistrationId, DateOnly On);

/// <summary>POST /v1/registration-lists/{registrationListId}/cancellations.</summary>
public static class CancelRegistrationEndpoint
{
    /// <summary>What is cancelled is not cancelled again.</summary>
    public static readonly Rule CancelledAlready = new("registration-cancelled-already", "This registration was cancelled already.");

    public static Decision Decide(CancelRegistration command, RegistrationList list, Asked asked) =>
        list.Find(command.RegistrationId) is not { } registration ? RegistrationList.UnknownRegistration
        : RegistrationList.RefusesDay(command.On, registration.On, asked) is { } day ? day
        : registration.Status == RegistrationStatus.Cancelled ? CancelledAlready
        : [new RegistrationCancelled(list.Id, command.RegistrationId, command.On)];

    public static void Map(Api api) => api.Change<RegistrationList, CancelRegistration>(
        new()
        {
            Path = "/registration-lists/{registrationListId}/cancellations", Right = "registrations.change", Facts = [typeof(RegistrationCancelled)],
            Summary = "Cancel a registration",
            Description = "A participant will not come: the place, also that of somebody who was erased, is free for another.",
            Example = new CancelRegistration("r-2", new(2026, 9, 19)),
        },
        Decide);
}
