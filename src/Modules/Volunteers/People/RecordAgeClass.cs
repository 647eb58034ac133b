namespace Samenkracht.Volunteers.People;

/// <summary>Records the age class of a person anew.</summary>
/// <param name="AgeClass">The class.</param>
/// <param name="On">The day.</param>
public sealed record RecordAgeClass(AgeClass AgeClass, DateOnly On);

/// <summary>POST /v1/persons/{personId}/age-classes.</summary>
public static class RecordAgeClassEndpoint
{
    public static Decision Decide(RecordAgeClass command, Person person, Asked asked) =>
        person.Refuses(asked.By.Organisation, command.On, asked) is { } rule ? rule
        : person.AgeClassOn(command.On) == command.AgeClass ? []
        : [new AgeClassRecorded(person.Id, asked.By.Organisation!, command.AgeClass, command.On)];

    public static void Map(Api api) => api.Change<Person, RecordAgeClass>(
        new()
        {
            Path = "/persons/{personId}/age-classes", Right = "persons.change", Facts = [typeof(AgeClassRecorded)],
            Summary = "Record an age class", Description = "Records that a person is now in another age class, or that the one recorded before was wrong.",
            Example = new RecordAgeClass(AgeClass.From18To20, new(2026, 11, 1)),
        },
        Decide);
}
