using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Records an allowance that was paid before anybody claimed it here.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="Allowance">What was paid.</param>
/// <param name="PaidOn">The day of the payment; its limits hold.</param>
/// <param name="On">The day on which it was found.</param>
/// <param name="Reason">How that could be.</param>
public sealed record RecordLatePayment(
    [property: PersonId] string PersonId, ClaimedAllowance Allowance, DateOnly PaidOn, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/allowance-accounts/{accountId}/late-payments.</summary>
public static class RecordLatePaymentEndpoint
{
    public static Decision Decide(RecordLatePayment command, AllowanceAccount account, Asked asked)
    {
        var paid = command.Allowance;
        return PersonalNumbers.Refuses(command.Reason) is { } held ? held
            : paid.Refuses(account, command.On, asked) is { } rule ? rule
            : command.PaidOn < paid.From ? AllowanceAccount.TooEarly
            : command.PaidOn > command.On ? AllowanceAccount.InFuture
            : AllowanceLimits.On(command.PaidOn) is not { } limits ? AllowanceLimits.NotKnown.With("paidOn", command.PaidOn)
            : Found(command, account, limits, asked);
    }

    private static Decision Found(RecordLatePayment command, AllowanceAccount account, AllowanceLimits limits, Asked asked)
    {
        var (paid, rate, organisation) = (command.Allowance, command.Allowance.RateOf(asked), asked.By.Organisation!);
        var hour = paid.HourOf(rate);
        var isAboveHour = AllowanceCaps.IsAboveHour(hour, rate?.AboveNormGround, asked.Find<Person>(account.PersonId)!.AgeClassOn(paid.From), limits);
        var found = new AllowanceFoundPaid(
            account.Id, account.PersonId, account.NextNumber, organisation, paid.Kind, paid.From, paid.Until, paid.Hours, hour, paid.AmountOf(rate),
            rate?.AboveNormGround, isAboveHour, asked.By.Subject, command.PaidOn, command.On, command.Reason);
        return AllowanceCaps.Settled(account, [found], [(Months.Of(paid.From), limits)], isFound: true, organisation, command.On)
            .Telling(new AllowanceBecamePayable(account.ClaimId(found.Number), account.PersonId, organisation, "allowance", found.Amount, command.PaidOn));
    }

    public static void Map(Api api) => api.Change<AllowanceAccount, RecordLatePayment>(
        new()
        {
            Path = "/allowance-accounts/{accountId}/late-payments", Right = "allowance-accounts.approve", Facts = [typeof(AllowanceFoundPaid), typeof(AllowanceCapExceeded), typeof(PayrollCaseOpened)],
            Summary = "Record an allowance that was paid already",
            Description = "What was paid is a fact and is never refused for a limit. When a limit proves to be passed it is flagged, and the whole allowance of the period is taxed until payments are taken back.",
            Example = new RecordLatePayment(
                "person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", new(ClaimKind.Hours, new(2024, 3, 1), new(2024, 3, 31), 6m, null, null), new(2024, 4, 2), new(2024, 4, 20),
                "Contant betaald na een extra dienst"),
        },
        Decide,
        (command, by) => ClaimedAllowance.KeysOf(command.PersonId, by),
        (_, account, session, ct) => CameAlong.LookAsync(account.PersonId, session, ct));
}
