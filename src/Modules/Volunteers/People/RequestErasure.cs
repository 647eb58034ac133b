namespace Samenkracht.Volunteers.People;

/// <summary>Records that a person asked to be erased.</summary>
/// <param name="On">The day.</param>
public sealed record RequestErasure(DateOnly On);

/// <summary>POST /v1/persons/{personId}/erasure-requests.</summary>
public static class RequestErasureEndpoint
{
    public static Decision Decide(RequestErasure command, Person person, Asked asked) =>
        person.Refuses(asked.By.Organisation, command.On, asked) is { } rule ? rule
        : person.FileOf(asked.By.Organisation)!.AwaitsErasure ? []
        : [new ErasureRequested(person.Id, asked.By.Organisation!, command.On.AddMonths(1), command.On)];

    public static void Map(Api api) => api.Change<Person, RequestErasure>(
        new()
        {
            Path = "/persons/{personId}/erasure-requests", Right = "persons.change", Facts = [typeof(ErasureRequested)],
            Summary = "Record a request for erasure",
            Description = "A person wants to be forgotten by your organisation (AVG art. 17). The privacy officer erases or refuses within a month.",
            Example = new RequestErasure(new(2026, 11, 1)),
        },
        Decide);
}
