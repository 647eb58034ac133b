namespace Samenkracht.Volunteers.People;

/// <summary>Records that a person was told that your organisation is the controller of their data now.</summary>
/// <param name="On">The day.</param>
public sealed record GiveControllershipNotice(DateOnly On);

/// <summary>POST /v1/persons/{personId}/controllership-notices.</summary>
public static class GiveControllershipNoticeEndpoint
{
    /// <summary>One is told of what changed.</summary>
    public static readonly Rule NoneDue = new("person-no-notice-due", "No notice of another controller is due to this person.");

    public static Decision Decide(GiveControllershipNotice command, Person person, Asked asked) =>
        person.Refuses(asked.By.Organisation, command.On, asked) is { } rule ? rule
        : person.FilesOf(asked.By.Organisation).Select(file => file.NoticeDue).FirstOrDefault(due => due is not null) is not { } notice ? NoneDue
        : command.On < notice.Since ? Person.TooEarly
        : [new ControllershipNoticeGiven(person.Id, asked.By.Organisation!, command.On)];

    public static void Map(Api api) => api.Change<Person, GiveControllershipNotice>(
        new()
        {
            Path = "/persons/{personId}/controllership-notices", Right = "persons.change", Facts = [typeof(ControllershipNoticeGiven)],
            Summary = "Record a notice of another controller",
            Description = "After a merger, or its annulment, another organisation is the controller of what is kept of a person. The person is told within a month (AVG art. 14).",
            Example = new GiveControllershipNotice(new(2024, 1, 15)),
        },
        Decide);
}
