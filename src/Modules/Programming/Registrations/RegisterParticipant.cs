using Samenkracht.Common.Sealing;
using Samenkracht.Programming.People;

namespace Samenkracht.Programming.Registrations;

/// <summary>Gives somebody a place on the list.</summary>
/// <param name="SubjectId">The pseudonym of somebody who was here before; one is made when absent.</param>
/// <param name="Participant">Who it is.</param>
/// <param name="On">The day of the registration.</param>
public sealed record RegisterParticipant([property: Person] string? SubjectId, Participant Participant, DateOnly On);

/// <summary>POST /v1/registration-lists/{registrationListId}/registrations.</summary>
public static class RegisterParticipantEndpoint
{
    /// <summary>A room has walls.</summary>
    public static readonly Rule Full = new("registration-list-full", "The list is full; use the waiting list.");

    public static Decision Decide(RegisterParticipant command, string subjectId, RegistrationList list, Asked asked) =>
        NewParticipant.Refuses(command.Participant, subjectId, command.On, list, asked) is { } rule ? rule
        : list.IsFull ? Full
        : [new ParticipantRegistered(
            list.Id, list.NextId, subjectId, list.ControllerId, Sealed.Of(subjectId, command.Participant.Name)!, Sealed.Of(subjectId, command.Participant.Email),
            Sealed.Of(subjectId, command.Participant.Phone), Sealed.Of(subjectId, command.Participant.ParentName),
            Sealed.Of(subjectId, command.Participant.ParentContact), command.Participant.PhotoConsent, command.On)];

    public static void Map(Api api) => api.Change<RegistrationList, RegisterParticipant>(
        new()
        {
            Path = "/registration-lists/{registrationListId}/registrations", Right = "registrations.change", Facts = [typeof(ParticipantRegistered)],
            Summary = "Register a participant",
            Description = "Gives somebody a place while there are places. Name and contact are sealed: the log keeps a pseudonym and commitments only.",
            Example = new RegisterParticipant(null, NewParticipant.Example, new(2026, 9, 14)),
        },
        (command, list, asked) => Decide(command, Pseudonym.Or(command.SubjectId), list, asked));
}
