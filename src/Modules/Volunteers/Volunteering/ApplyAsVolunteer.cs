using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Records that a person wants to be a volunteer.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation; your own.</param>
/// <param name="On">The day.</param>
public sealed record ApplyAsVolunteer([property: PersonId] string PersonId, [property: Id("organisation")] string OrganisationId, DateOnly On);

/// <summary>POST /v1/volunteers.</summary>
public static class ApplyAsVolunteerEndpoint
{
    public static Decision Decide(ApplyAsVolunteer command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } other ? other
        : asked.Find<Person>(command.PersonId) is not { } person ? Person.NotKnown
        : person.Refuses(command.OrganisationId, command.On, asked) is { } rule ? rule
        : [new VolunteerApplied(id, command.PersonId, command.OrganisationId, command.On)];

    public static void Map(Api api) => api.Start<Volunteer, ApplyAsVolunteer>(
        new()
        {
            Path = "/volunteers", Right = "volunteers.change", Facts = [typeof(VolunteerApplied)],
            Summary = "Record an application", Description = "A person who is registered wants to be a volunteer of your organisation. The same person can apply at others.",
            Example = new ApplyAsVolunteer("person-0192d1f0-0000-7000-8000-000000000001", "organisation-bibliotheek-deventer", new(2026, 9, 1)),
        },
        command => Volunteer.IdOf(command.PersonId, command.OrganisationId), Decide, (command, _) => [new(typeof(Person), command.PersonId)]);
}
