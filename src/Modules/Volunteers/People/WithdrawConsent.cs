namespace Samenkracht.Volunteers.People;

/// <summary>Records that a person took consent back.</summary>
/// <param name="Purpose">For what.</param>
/// <param name="On">The first day without.</param>
public sealed record WithdrawConsent(ConsentPurpose Purpose, DateOnly On);

/// <summary>POST /v1/persons/{personId}/consent-withdrawals.</summary>
public static class WithdrawConsentEndpoint
{
    /// <summary>There is nothing to take back.</summary>
    public static readonly Rule NotGiven = new("person-consent-not-given", "This person has given your organisation no such consent that holds on that day.");

    public static Decision Decide(WithdrawConsent command, Person person, Asked asked) =>
        person.Refuses(asked.By.Organisation, command.On, asked) is { } rule ? rule
        : !person.ConsentsTo(command.Purpose, asked.By.Organisation!, command.On) ? NotGiven
        : [new ConsentWithdrawn(person.Id, asked.By.Organisation!, command.Purpose, command.On)];

    public static void Map(Api api) => api.Change<Person, WithdrawConsent>(
        new()
        {
            Path = "/persons/{personId}/consent-withdrawals", Right = "persons.change", Facts = [typeof(ConsentWithdrawn)],
            Summary = "Record that a consent was withdrawn", Description = "From that day the purpose is no longer there; what was done before stays lawful (AVG art. 7).",
            Example = new WithdrawConsent(ConsentPurpose.Photo, new(2026, 11, 1)),
        },
        Decide);
}
