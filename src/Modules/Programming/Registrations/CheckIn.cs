using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Registrations;

/// <summary>Records that a participant came.</summary>
/// <param name="RegistrationId">The registration.</param>
/// <param name="SessionNumber">The number of the session in its activity, from 1.</param>
/// <param name="On">The day.</param>
public sealed record CheckIn([property: RegistrationId] string RegistrationId, [property: Range(1, 1_000)] int SessionNumber, DateOnly On);

/// <summary>POST /v1/registration-lists/{registrationListId}/check-ins.</summary>
public static class CheckInEndpoint
{
    /// <summary>Who has no place takes none.</summary>
    public static readonly Rule NoPlace = new("registration-without-place", "Only a participant with a place checks in.");

    /// <summary>Somebody comes to a session once.</summary>
    public static readonly Rule CheckedInAlready = new("registration-checked-in-already", "This participant has checked in to that session already.");

    public static Decision Decide(CheckIn command, RegistrationList list, Asked asked) =>
        list.Refuses(command.RegistrationId, command.On, asked) is { } rule ? rule
        : list.Find(command.RegistrationId)!.Status != RegistrationStatus.Registered ? NoPlace
        : list.Find(command.RegistrationId)!.Sessions.Contains(command.SessionNumber) ? CheckedInAlready
        : [new ParticipantCheckedIn(list.Id, command.RegistrationId, command.SessionNumber, command.On)];

    public static void Map(Api api) => api.Change<RegistrationList, CheckIn>(
        new()
        {
            Path = "/registration-lists/{registrationListId}/check-ins", Right = "registrations.change", Facts = [typeof(ParticipantCheckedIn)],
            Summary = "Check a participant in", Description = "Records that a participant came to a session, also after the list was closed.",
            Example = new CheckIn("r-1", 1, new(2026, 10, 1)),
        },
        Decide);
}
