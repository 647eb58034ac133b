using Marten;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Records that somebody who was rejected, or left long ago, wants to be a volunteer again.</summary>
/// <param name="On">The day.</param>
public sealed record ApplyAsVolunteerAgain(DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/applications.</summary>
public static class ApplyAsVolunteerAgainEndpoint
{
    /// <summary>Who is here does not apply.</summary>
    public static readonly Rule HereAlready = new("volunteer-here-already", "This volunteer has applied already, or can come back without applying.");

    public static Decision Decide(ApplyAsVolunteerAgain command, Volunteer volunteer, Person person, Asked asked) =>
        volunteer.Refuses(command.On, asked) is { } rule ? rule
        : person.IsErasedAt(volunteer.OrganisationId) ? Person.IsErased
        : volunteer.Status != VolunteerStatus.Rejected && !(volunteer.Status == VolunteerStatus.Left && !volunteer.CanReturnOn(command.On)) ? HereAlready
        : [new VolunteerAppliedAgain(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.On)];

    public static void Map(Api api) => api.Change<Volunteer, ApplyAsVolunteerAgain>(
        new()
        {
            Path = "/volunteers/{volunteerId}/applications", Right = "volunteers.change", Facts = [typeof(VolunteerAppliedAgain)],
            Summary = "Record an application of somebody who applied before", Description = "Who was rejected, or left longer ago than the term for coming back, applies as everybody does.",
            Example = new ApplyAsVolunteerAgain(new(2027, 9, 1)),
        },
        (command, volunteer, asked) => Decide(command, volunteer, asked.Look<Person>(), asked),
        look: async (_, volunteer, session, ct) => (await session.LoadAsync<Person>(volunteer.PersonId, ct))!);
}
