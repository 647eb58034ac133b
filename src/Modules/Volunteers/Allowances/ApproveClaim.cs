using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Approves a claim.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="Claim">The number of the claim.</param>
/// <param name="PayOn">The day of the payment; its limits hold.</param>
/// <param name="IfOverLimit">What happens when it goes over a limit.</param>
/// <param name="On">The day of the approval.</param>
public sealed record ApproveClaim([property: PersonId] string PersonId, [property: Range(1, 100_000)] int Claim, DateOnly PayOn, OverLimit IfOverLimit, DateOnly On);

/// <summary>POST /v1/allowance-accounts/{accountId}/approvals.</summary>
public static class ApproveClaimEndpoint
{
    /// <summary>Nobody approves what they claimed.</summary>
    public static readonly Rule FourEyes = new("allowance-four-eyes", "Somebody else than who claimed approves the claim.");

    /// <summary>The hour has a limit for who is paid by the hour (vrijwilligersregeling).</summary>
    public static readonly Rule OverHour = new("allowance-over-hour-limit", "The hour lies above its limit for the age of the volunteer, without a ground; refuse it, or pay it as wages.");

    /// <summary>The month has a limit.</summary>
    public static readonly Rule OverMonth = new("allowance-over-month-limit", "With this claim the month goes over its limit; refuse it, or pay the whole month as wages.");

    /// <summary>The year has a limit.</summary>
    public static readonly Rule OverYear = new("allowance-over-year-limit", "With this claim the year goes over its limit; refuse it, or pay the whole year as wages.");

    public static Decision Decide(ApproveClaim command, AllowanceAccount account, Asked asked) =>
        account.ClaimOf(command.Claim, ClaimStatus.Open, asked.By) is not { } claim ? AllowanceAccount.NoSuchClaim
        : claim.ClaimedBy == asked.By.Subject ? FourEyes
        : account.Refuses(asked.By.Organisation, command.On, asked) is { } rule ? rule
        : command.On < claim.ClaimedOn || command.PayOn < command.On ? AllowanceAccount.TooEarly
        : ClaimedAllowance.WasVolunteer(account.PersonId, claim.OrganisationId, claim.From, claim.Until, asked) is { } no ? no
        : claim.Kind is null ? Decision.Of(
                [new ExpenseApproved(account.Id, account.PersonId, claim.Number, claim.OrganisationId, claim.Amount, claim.ReceiptHash!, command.PayOn, command.On)])
            .Telling(account.Payable(claim, command.PayOn))
        : AllowanceLimits.On(command.PayOn) is not { } limits ? AllowanceLimits.NotKnown.With("payOn", command.PayOn)
        : Within(command, account, claim, limits, asked);

    private static Decision Within(ApproveClaim command, AllowanceAccount account, AllowanceClaim claim, AllowanceLimits limits, Asked asked)
    {
        var isAboveHour = AllowanceCaps.IsAboveHour(claim.Rate, claim.AboveNormGround, asked.Find<Person>(account.PersonId)!.AgeClassOn(claim.From), limits);
        var approved = new AllowanceApproved(
            account.Id, account.PersonId, claim.Number, claim.OrganisationId, claim.Month, claim.Amount, isAboveHour, command.PayOn, command.On);
        return command.IfOverLimit == OverLimit.Refuse && AllowanceCaps.Passed(account.Apply(approved), claim.Month, limits).FirstOrDefault() is { } passed
            ? RuleOf(passed.Limit).With("limit", new { passed.Period, passed.Total, passed.UpTo })
            : AllowanceCaps.Settled(account, [approved], [(claim.Month, limits)], isFound: false, claim.OrganisationId, command.On).Telling(account.Payable(claim, command.PayOn));
    }

    private static Rule RuleOf(LimitKind limit) => limit switch
    {
        LimitKind.Hour => OverHour,
        LimitKind.Month => OverMonth,
        _ => OverYear,
    };

    public static void Map(Api api) => api.Change<AllowanceAccount, ApproveClaim>(
        new()
        {
            Path = "/allowance-accounts/{accountId}/approvals", Right = "allowance-accounts.approve", Facts = [typeof(AllowanceApproved), typeof(ExpenseApproved)],
            Summary = "Approve a claim",
            Description = "Makes a claim payable, within the limits of the day of payment for the hour, the month and the year. A claim that goes over a limit is refused, or opens a payroll case on purpose: then the whole allowance of the period is taxed.",
            Example = new ApproveClaim("person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", 1, new(2024, 4, 25), OverLimit.Refuse, new(2024, 4, 5)),
        },
        Decide,
        (command, by) => ClaimedAllowance.KeysOf(command.PersonId, by),
        (_, account, session, ct) => CameAlong.LookAsync(account.PersonId, session, ct));
}
