namespace Samenkracht.Volunteers.People;

/// <summary>Records that a person asked what your organisation keeps.</summary>
/// <param name="On">The day.</param>
public sealed record RequestAccess(DateOnly On);

/// <summary>POST /v1/persons/{personId}/access-requests.</summary>
public static class RequestAccessEndpoint
{
    public static Decision Decide(RequestAccess command, Person person, Asked asked) =>
        person.Refuses(asked.By.Organisation, command.On, asked) is { } rule
            ? rule
            : [new AccessRequested(person.Id, asked.By.Organisation!, command.On.AddMonths(1), command.On)];

    public static void Map(Api api) => api.Change<Person, RequestAccess>(
        new()
        {
            Path = "/persons/{personId}/access-requests", Right = "persons.change", Facts = [typeof(AccessRequested)],
            Summary = "Record a request for access",
            Description = "A person wants to know what is kept (AVG art. 15). The answer is the personal file, given within a month.",
            Example = new RequestAccess(new(2026, 11, 1)),
        },
        Decide);
}
