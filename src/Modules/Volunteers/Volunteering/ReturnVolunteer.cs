using Marten;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Records that a volunteer who left comes back.</summary>
/// <param name="On">The first day.</param>
public sealed record ReturnVolunteer(DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/returns.</summary>
public static class ReturnVolunteerEndpoint
{
    /// <summary>Only who left comes back.</summary>
    public static readonly Rule NotLeft = new("volunteer-not-left", "Only a volunteer who left can return.");

    /// <summary>After a year one begins anew.</summary>
    public static readonly Rule AwayTooLong = new("volunteer-away-too-long", "Somebody who left more than 365 days ago applies again.");

    public static Decision Decide(ReturnVolunteer command, Volunteer volunteer, Person person, Asked asked) =>
        volunteer.Status != VolunteerStatus.Left ? NotLeft
        : person.IsErasedAt(volunteer.OrganisationId) ? Person.IsErased
        : command.On == volunteer.LeftOn ? Volunteer.TooEarly
        : volunteer.Refuses(command.On, asked) is { } rule ? rule
        : !volunteer.CanReturnOn(command.On) ? AwayTooLong
        : Decision.Of([new VolunteerReturned(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.On)])
            .Telling(new VolunteerHasReturned(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.On));

    public static void Map(Api api) => api.Change<Volunteer, ReturnVolunteer>(
        new()
        {
            Path = "/volunteers/{volunteerId}/returns", Right = "volunteers.change", Facts = [typeof(VolunteerReturned)],
            Summary = "Record that a volunteer returns", Description = "Somebody who left at most 365 days ago is a volunteer again and the clock of retention stops. A new agreement is needed before work.",
            Example = new ReturnVolunteer(new(2027, 11, 1)),
        },
        (command, volunteer, asked) => Decide(command, volunteer, asked.Look<Person>(), asked),
        look: async (_, volunteer, session, ct) => (await session.LoadAsync<Person>(volunteer.PersonId, ct))!);
}
