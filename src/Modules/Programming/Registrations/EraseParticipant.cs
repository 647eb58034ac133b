using Samenkracht.Programming.People;

namespace Samenkracht.Programming.Registrations;

/// <summary>Erases the participant of a registration.</summary>
/// <param name="RegistrationId">One of the registrations of the participant.</param>
/// <param name="LegalBasis">On what ground.</param>
/// <param name="On">The day.</param>
public sealed record EraseParticipant([property: RegistrationId] string RegistrationId, ErasureBasis LegalBasis, DateOnly On);

/// <summary>POST /v1/registration-lists/{registrationListId}/erasures.</summary>
public static class EraseParticipantEndpoint
{
    public static Decision Decide(EraseParticipant command, RegistrationList list, Asked asked)
    {
        if (list.Refuses(command.RegistrationId, command.On, asked) is { } rule) return rule;
        var subjectId = list.Find(command.RegistrationId)!.SubjectId;
        var registrations = list.Registrations.Where(one => one.SubjectId == subjectId && !one.IsErased).ToList();
        return registrations.Any(one => command.On < one.On)
            ? RegistrationList.TooEarly
            : [new ParticipantErased(list.Id, [.. registrations.Select(one => one.Id)], subjectId, list.ControllerId, command.LegalBasis, command.On)];
    }

    public static void Map(Api api) => api.Change<RegistrationList, EraseParticipant>(
        new()
        {
            Path = "/registration-lists/{registrationListId}/erasures", Right = "registrations.erase", Facts = [typeof(ParticipantErased)],
            Summary = "Erase a participant",
            Description = "Destroys what is known of the participant and the key to it, in everything that the organisation keeps under the pseudonym. Counts stay.",
            Example = new EraseParticipant("r-1", ErasureBasis.Request, new(2026, 11, 20)),
        },
        Decide);
}
