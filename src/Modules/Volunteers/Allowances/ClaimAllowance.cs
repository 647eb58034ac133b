using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Claims an allowance, or costs without receipts, for a volunteer.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="Allowance">What is claimed.</param>
/// <param name="On">The day of the claim.</param>
public sealed record ClaimAllowance([property: PersonId] string PersonId, ClaimedAllowance Allowance, DateOnly On);

/// <summary>POST /v1/allowance-accounts/{accountId}/allowance-claims.</summary>
public static class ClaimAllowanceEndpoint
{
    public static Decision Decide(ClaimAllowance command, AllowanceAccount account, Asked asked)
    {
        var claimed = command.Allowance;
        if (claimed.Refuses(account, command.On, asked) is { } rule) return rule;

        var rate = claimed.RateOf(asked);
        return
        [
            new AllowanceClaimed(
                account.Id, account.PersonId, account.NextNumber, asked.By.Organisation!, claimed.Kind, claimed.From, claimed.Until, claimed.Hours, claimed.HourOf(rate),
                claimed.AmountOf(rate), rate?.AboveNormGround, asked.By.Subject, command.On),
        ];
    }

    public static void Map(Api api) => api.Change<AllowanceAccount, ClaimAllowance>(
        new()
        {
            Path = "/allowance-accounts/{accountId}/allowance-claims", Right = "allowance-accounts.claim", Facts = [typeof(AllowanceClaimed)],
            Summary = "Claim an allowance",
            Description = "For hours, for a month, or for costs as a fixed amount: all of it counts for the limits. It is paid once somebody else approves it.",
            Example = new ClaimAllowance(
                "person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", new(ClaimKind.Hours, new(2024, 3, 1), new(2024, 3, 31), 24m, null, null), new(2024, 4, 2)),
        },
        Decide,
        (command, by) => ClaimedAllowance.KeysOf(command.PersonId, by),
        (_, account, session, ct) => CameAlong.LookAsync(account.PersonId, session, ct));
}
