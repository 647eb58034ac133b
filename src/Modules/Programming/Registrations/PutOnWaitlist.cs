using Samenkracht.Common.Sealing;
using Samenkracht.Programming.People;

namespace Samenkracht.Programming.Registrations;

/// <summary>Lets somebody wait for a place.</summary>
/// <param name="SubjectId">The pseudonym of somebody who was here before; one is made when absent.</param>
/// <param name="Participant">Who it is.</param>
/// <param name="On">The day from which they wait.</param>
public sealed record PutOnWaitlist([property: Person] string? SubjectId, Participant Participant, DateOnly On);

/// <summary>POST /v1/registration-lists/{registrationListId}/waitlist-entries.</summary>
public static class PutOnWaitlistEndpoint
{
    /// <summary>Nobody waits for what is there.</summary>
    public static readonly Rule PlacesFree = new("registration-list-has-places", "There are places on the list, so nobody has to wait.");

    public static Decision Decide(PutOnWaitlist command, string subjectId, RegistrationList list, Asked asked) =>
        NewParticipant.Refuses(command.Participant, subjectId, command.On, list, asked) is { } rule ? rule
        : !list.IsFull ? PlacesFree
        : [new ParticipantPutOnWaitlist(
            list.Id, list.NextId, subjectId, list.ControllerId, Sealed.Of(subjectId, command.Participant.Name)!, Sealed.Of(subjectId, command.Participant.Email),
            Sealed.Of(subjectId, command.Participant.Phone), Sealed.Of(subjectId, command.Participant.ParentName),
            Sealed.Of(subjectId, command.Participant.ParentContact), command.Participant.PhotoConsent, command.On)];

    public static void Map(Api api) => api.Change<RegistrationList, PutOnWaitlist>(
        new()
        {
            Path = "/registration-lists/{registrationListId}/waitlist-entries", Right = "registrations.change", Facts = [typeof(ParticipantPutOnWaitlist)],
            Summary = "Put somebody on the waiting list",
            Description = "Lets somebody wait for a place on a full list. Name and contact are sealed as those of a participant.",
            Example = new PutOnWaitlist(null, NewParticipant.Example, new(2026, 9, 15)),
        },
        (command, list, asked) => Decide(command, Pseudonym.Or(command.SubjectId), list, asked));
}
