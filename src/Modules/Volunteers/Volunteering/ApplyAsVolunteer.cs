using Marten;
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
    /// <summary>Nobody is twice a volunteer of one organisation.</summary>
    public static readonly Rule CameByMerger = new("volunteer-came-by-merger", "This person came to the organisation by a merger; go on with the file that came along.");

    public static Decision Decide(ApplyAsVolunteer command, string id, IReadOnlyList<Volunteer> roles, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } other ? other
        : asked.Find<Person>(command.PersonId) is not { } person ? Person.NotKnown
        : person.Refuses(command.OrganisationId, command.On, asked) is { } rule ? rule
        : roles.FirstOrDefault(one => one.Id != id && one.BelongsTo(command.OrganisationId)) is { } role ? CameByMerger.With("volunteer", role.Id)
        : [new VolunteerApplied(id, command.PersonId, command.OrganisationId, command.On)];

    public static void Map(Api api) => api.Start<Volunteer, ApplyAsVolunteer>(
        new()
        {
            Path = "/volunteers", Right = "volunteers.change", Facts = [typeof(VolunteerApplied)],
            Summary = "Record an application", Description = "A person who is registered wants to be a volunteer of your organisation. The same person can apply at others.",
            Example = new ApplyAsVolunteer("person-0192d1f0-0000-7000-8000-000000000001", "organisation-bibliotheek-deventer", new(2026, 9, 1)),
        },
        command => Volunteer.IdOf(command.PersonId, command.OrganisationId),
        (command, id, asked) => Decide(command, id, asked.Look<IReadOnlyList<Volunteer>>(), asked),
        (command, _) => [new(typeof(Person), command.PersonId)],
        async (command, session, ct) => await session.Query<Volunteer>().Where(role => role.PersonId == command.PersonId).ToListAsync(ct));
}
