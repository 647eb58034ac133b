namespace Samenkracht.Volunteers.People;

/// <summary>Records that a person gave your organisation consent.</summary>
/// <param name="Purpose">For what.</param>
/// <param name="ByParent">Whether a parent or guardian gave it.</param>
/// <param name="On">The day.</param>
public sealed record GiveConsent(ConsentPurpose Purpose, bool ByParent, DateOnly On);

/// <summary>POST /v1/persons/{personId}/consents.</summary>
public static class GiveConsentEndpoint
{
    /// <summary>UAVG art. 5.</summary>
    public static readonly Rule ParentMissing = new("person-consent-by-parent", "For a person under 16 a parent gives consent.");

    public static Decision Decide(GiveConsent command, Person person, Asked asked) =>
        person.Refuses(asked.By.Organisation, command.On, asked) is { } rule ? rule
        : !command.ByParent && person.AgeClassOn(command.On) == AgeClass.Under16 ? ParentMissing
        : person.ConsentsTo(command.Purpose, asked.By.Organisation!, command.On) ? []
        : [new ConsentGiven(person.Id, asked.By.Organisation!, command.Purpose, command.ByParent, command.On)];

    public static void Map(Api api) => api.Change<Person, GiveConsent>(
        new()
        {
            Path = "/persons/{personId}/consents", Right = "persons.change", Facts = [typeof(ConsentGiven)],
            Summary = "Record a consent", Description = "A person agrees to one purpose. Work, hours and thanks never depend on it.",
            Example = new GiveConsent(ConsentPurpose.AllowanceAcrossOrganisations, false, new(2026, 9, 1)),
        },
        Decide);
}
