using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Lets one more organisation count with the others.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The other organisation.</param>
/// <param name="On">The day.</param>
public sealed record ShareAllowanceAccount([property: PersonId] string PersonId, [property: Id("organisation")] string OrganisationId, DateOnly On);

/// <summary>POST /v1/allowance-accounts/{accountId}/organisations.</summary>
public static class ShareAllowanceAccountEndpoint
{
    /// <summary>An account of one organisation stays so.</summary>
    public static readonly Rule OfOne = new("allowance-account-of-one", "This account is of one organisation.");

    public static Decision Decide(ShareAllowanceAccount command, AllowanceAccount account, Asked asked)
    {
        if (!account.AcrossOrganisations) return OfOne;
        if (account.BelongsTo(command.OrganisationId)) return [];
        if (account.Refuses(command.OrganisationId, command.On, asked) is { } rule) return rule;

        var earlier = EarlierPayments.Of(asked.Look<IReadOnlyList<AllowanceAccount>>().Where(other => other.Id != account.Id), [command.OrganisationId]);
        return AllowanceCaps.Settled(
            account, [new AllowanceAccountShared(account.Id, account.PersonId, command.OrganisationId, earlier, command.On)], EarlierPayments.Months(earlier),
            isFound: true, command.OrganisationId, command.On);
    }

    public static void Map(Api api) => api.Change<AllowanceAccount, ShareAllowanceAccount>(
        new()
        {
            Path = "/allowance-accounts/{accountId}/organisations", Right = "allowance-accounts.claim", Facts = [typeof(AllowanceAccountShared)],
            Summary = "Share an allowance account",
            Description = "Another organisation to which the volunteer agreed counts along, with what it paid before in the year. A limit that proves to be passed is flagged.",
            Example = new ShareAllowanceAccount("person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", "organisation-bibliotheek-hengelo", new(2024, 2, 1)),
        },
        Decide,
        (command, _) => [new(typeof(Person), command.PersonId)],
        (_, account, session, ct) => EarlierPayments.LookAsync(account.PersonId, account.Year, session, ct));
}
