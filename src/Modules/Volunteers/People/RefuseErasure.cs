namespace Samenkracht.Volunteers.People;

/// <summary>Refuses a request for erasure.</summary>
/// <param name="OrganisationId">The controller that was asked.</param>
/// <param name="Ground">On what ground.</param>
/// <param name="On">The day.</param>
public sealed record RefuseErasure([property: Id("organisation")] string OrganisationId, ErasureObstacle Ground, DateOnly On);

/// <summary>POST /v1/persons/{personId}/erasure-refusals.</summary>
public static class RefuseErasureEndpoint
{
    public static Decision Decide(RefuseErasure command, Person person, Asked asked) =>
        person.Refuses(command.OrganisationId, command.On, asked) is { } rule ? rule
        : person.FileOf(command.OrganisationId) is not { AwaitsErasure: true } ? ErasePersonEndpoint.NotRequested
        : [new ErasureRefused(person.Id, command.OrganisationId, command.Ground, command.On)];

    public static void Map(Api api) => api.Change<Person, RefuseErasure>(
        new()
        {
            Path = "/persons/{personId}/erasure-refusals", Right = "persons.erase", Facts = [typeof(ErasureRefused)],
            Summary = "Refuse an erasure", Description = "A request for erasure is not met, and the ground is written down (AVG art. 12 and 17).",
            Example = new RefuseErasure("organisation-bibliotheek-deventer", ErasureObstacle.LegalClaim, new(2026, 11, 10)),
        },
        Decide);
}
