using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Begins to count what a volunteer is paid in a year.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The own organisation.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="AcrossOrganisations">Whether all organisations count together to which the person agreed so.</param>
/// <param name="On">The day.</param>
public sealed record OpenAllowanceAccount(
    [property: PersonId] string PersonId, [property: Id("organisation")] string OrganisationId, [property: Range(2000, 2100)] int Year, bool AcrossOrganisations, DateOnly On);

/// <summary>POST /v1/allowance-accounts.</summary>
public static class OpenAllowanceAccountEndpoint
{
    public static Decision Decide(OpenAllowanceAccount command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
        : command.On > asked.Today ? AllowanceAccount.InFuture
        : asked.Find<Person>(command.PersonId) is not { } person || !person.BelongsTo(command.OrganisationId) ? Person.NotKnown
        : person.IsErasedAt(command.OrganisationId) ? Person.IsErased
        : AllowanceAccount.Agreement(command.AcrossOrganisations, person, command.OrganisationId, command.On) is { } rule ? rule
        : Opened(command, id, person, asked);

    private static Decision Opened(OpenAllowanceAccount command, string id, Person person, Asked asked)
    {
        IReadOnlyList<string> organisations = command.AcrossOrganisations
            ? [.. person.Files.Select(file => file.ControllerId).Distinct().Where(one => person.ConsentsTo(ConsentPurpose.AllowanceAcrossOrganisations, one, command.On))]
            : [command.OrganisationId];
        var earlier = EarlierPayments.Of(asked.Look<IReadOnlyList<AllowanceAccount>>(), organisations);
        var opened = new AllowanceAccountOpened(id, command.PersonId, command.Year, command.AcrossOrganisations, organisations, earlier, command.On);
        return AllowanceCaps.Settled(null, [opened], EarlierPayments.Months(earlier), isFound: true, command.OrganisationId, command.On);
    }

    public static void Map(Api api) => api.Start<AllowanceAccount, OpenAllowanceAccount>(
        new()
        {
            Path = "/allowance-accounts", Right = "allowance-accounts.claim", Facts = [typeof(AllowanceAccountOpened)],
            Summary = "Open an allowance account",
            Description = "For one volunteer and one calendar year: of all organisations together when the volunteer agreed to that, else of one. What was paid in other accounts of the year comes along.",
            Example = new OpenAllowanceAccount("person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", "organisation-bibliotheek-deventer", 2024, true, new(2024, 1, 2)),
        },
        command => command.AcrossOrganisations
            ? AllowanceAccount.IdOf(command.PersonId, command.Year)
            : AllowanceAccount.IdOf(command.PersonId, command.OrganisationId, command.Year),
        Decide,
        (command, _) => [new(typeof(Person), command.PersonId)],
        (command, session, ct) => EarlierPayments.LookAsync(command.PersonId, command.Year, session, ct));
}
