using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Allowances;
using static Samenkracht.Specs.Volunteers.TheAllowance;

namespace Samenkracht.Specs.Volunteers;

/// <summary>Whatever happens to an account, more than a limit is paid only where a payroll case is open, and what is told adds up.</summary>
public sealed class AllowanceCapsSpec
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Sums_never_exceed_a_limit_without_an_open_case(int seed)
    {
        var random = new Random(seed);
        var (account, payable, taxable, refused) = (Account(), 0m, 0m, 0);
        for (var step = 0; step < 400; step++)
        {
            var (account2, messages, isRefused) = Step(account, random);
            account = account2;
            refused += isRefused ? 1 : 0;
            payable += messages.Sum(message => message switch { AllowanceBecamePayable told => told.Amount, AllowanceWasTakenBack told => -told.Amount, _ => 0m });
            taxable += messages.Sum(message => message switch { AllowanceBecameTaxable told => told.Taxable, AllowanceBecameUntaxed told => -told.Amount, _ => 0m });

            Assert.All(account.Claims.Select(claim => claim.Month).Distinct(), month => Assert.True(account.InMonth(month) <= 210m || account.OpenCase(month) is not null));
            Assert.True(account.InYear <= 2100m || account.OpenCase("2024") is not null);
            Assert.Equal(account.InYear, payable);
            Assert.Equal(account.Cases.Where(one => one.IsOpen).Sum(one => one.Taxable), taxable);
            Assert.True(taxable <= account.InYear);
        }

        Assert.True(refused > 0 && account.Cases.Length > 0);
    }

    private static (AllowanceAccount, IReadOnlyList<object>, bool) Step(AllowanceAccount account, Random random)
    {
        var organisation = random.Next(2) == 0 ? Deventer : Hengelo;
        var claims = account.Claims.Where(claim => claim.OrganisationId == organisation).ToList();
        var open = claims.Where(claim => claim.Status == ClaimStatus.Open).ToList();
        var approved = claims.Where(claim => claim.Status == ClaimStatus.Approved).ToList();
        var late = new ClaimedAllowance(
            ClaimKind.Hours, new(2024, random.Next(1, 6), 1), new(2024, 1, 2), random.Next(1, 200) / 4m, random.Next(100, 500) / 100m, null);
        late = late with { Until = late.From.AddDays(1) };
        var decision = random.Next(12) switch
        {
            < 5 => ClaimAllowanceEndpoint.Decide(new(Noor, late, Today), account, TheAllowance.Asked(organisation, byWhoClaimed: true)),
            < 9 when open.Count > 0 => ApproveClaimEndpoint.Decide(
                new(Noor, open[random.Next(open.Count)].Number, Today, random.Next(4) == 0 ? OverLimit.PayrollCase : OverLimit.Refuse, Today), account, TheAllowance.Asked(organisation)),
            9 => RecordLatePaymentEndpoint.Decide(new(Noor, late, Today, Today, "Nagekomen"), account, TheAllowance.Asked(organisation)),
            10 when approved.Count > 0 => ReverseClaimEndpoint.Decide(new(approved[random.Next(approved.Count)].Number, Today, "Terug"), account, TheAllowance.Asked(organisation)),
            11 => Samenkracht.Volunteers.Reactions.NetLoweredHoursHandler.Decide(
                new(Noor, organisation, new(2024, random.Next(1, 6), 1), random.Next(0, 3_000), Today, "Minder uren"), account),
            _ => [],
        };
        return (decision.Facts.Aggregate(account, (state, fact) => (AllowanceAccount)Fold.Next(typeof(AllowanceAccount), state, fact)), decision.Messages, decision.Refusal is not null);
    }
}
