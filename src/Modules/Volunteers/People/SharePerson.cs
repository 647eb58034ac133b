namespace Samenkracht.Volunteers.People;

/// <summary>Lets another organisation know a person under the same pseudonym.</summary>
/// <param name="WithId">The organisation.</param>
/// <param name="On">The day.</param>
public sealed record SharePerson([property: Id("organisation")] string WithId, DateOnly On);

/// <summary>POST /v1/persons/{personId}/sharings.</summary>
public static class SharePersonEndpoint
{
    /// <summary>The person decides.</summary>
    public static readonly Rule NoConsent = new("person-sharing-without-consent", "This person did not give your organisation consent to share on that day.");

    /// <summary>What is known is not told again.</summary>
    public static readonly Rule KnownAlready = new("person-known-already", "That organisation knows this person already.");

    public static Decision Decide(SharePerson command, Person person, Asked asked) =>
        person.Refuses(asked.By.Organisation, command.On, asked) is { } rule ? rule
        : !person.ConsentsTo(ConsentPurpose.ContactSharing, asked.By.Organisation!, command.On) ? NoConsent
        : person.FileOf(command.WithId) is not null ? KnownAlready
        : [new PersonShared(person.Id, asked.By.Organisation!, command.WithId, command.On)];

    public static void Map(Api api) => api.Change<Person, SharePerson>(
        new()
        {
            Path = "/persons/{personId}/sharings", Right = "persons.change", Facts = [typeof(PersonShared)],
            Summary = "Share a person",
            Description = "With the consent of the person another organisation knows the pseudonym, so that allowances can be counted together. It seals contact data of its own.",
            Example = new SharePerson("organisation-bibliotheek-hengelo", new(2026, 10, 1)),
        },
        Decide);
}
