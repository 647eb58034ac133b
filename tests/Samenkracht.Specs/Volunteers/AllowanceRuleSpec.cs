using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Specs.Volunteers;

public sealed class AllowanceRuleSpec
{
    private const string Id = "allowance-rule-bibliotheek-deventer";
    private const string Deventer = TheAllowance.Deventer;

    private static readonly SetAllowanceRule Command = new(Deventer, AllowanceUnit.Hour, 5m, null, new(2024, 1, 1));
    private static readonly AllowanceRuleSet Set = new(Id, Deventer, new(new(2024, 1, 1), AllowanceUnit.Hour, 5m, null));

    private static Common.Deciding.Decision When(SetAllowanceRule command) => SetAllowanceRuleEndpoint.Decide(command, Id, Given.Asked(TheAllowance.Today));

    [Fact]
    public void An_organisation_decides_what_it_pays()
    {
        Assert.Equal(Id, AllowanceRule.IdOf(Deventer));
        When(Command).Then(Set);
        When(Command with { OrganisationId = TheAllowance.Hengelo }).ThenRefused("You act for your own organisation only.");
        When(Command with { From = new(2031, 1, 1) }).ThenRefused("The limits of the untaxed allowance are not known for that day of payment.");
        When(Command with { Unit = AllowanceUnit.Month, Amount = 210.01m }).ThenRefused("The amount a month lies above the limit of the untaxed allowance.");
        When(Command with { AboveNormGround = "Vraag jan@example.org" }).ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void An_hour_above_the_norm_needs_a_ground()
    {
        When(Command with { Amount = 5.51m }).ThenRefused("An hour above the norm needs a recorded ground why it is no market-conform pay.");
        When(Command with { Amount = 5.51m, AboveNormGround = "Vergelijkbaar werk wordt beter betaald" })
            .Then(Set with { Rate = new(Command.From, AllowanceUnit.Hour, 5.51m, "Vergelijkbaar werk wordt beter betaald") });
        Assert.Single(When(Command with { Amount = 5.50m }));
        Assert.Single(When(Command with { Unit = AllowanceUnit.Month, Amount = 210m }));
    }

    [Fact]
    public void Rates_follow_one_another()
    {
        var rule = Given.State<AllowanceRule>(Set);
        var command = new ChangeAllowanceRate(AllowanceUnit.Month, 100m, null, new(2024, 7, 1));
        var changed = new AllowanceRateChanged(Id, Deventer, new(command.From, AllowanceUnit.Month, 100m, null));
        ChangeAllowanceRateEndpoint.Decide(command, rule, Given.Asked(TheAllowance.Today)).Then(changed);
        ChangeAllowanceRateEndpoint.Decide(command with { From = Command.From }, rule, Given.Asked(TheAllowance.Today)).ThenRefused("A rate begins after the rate before it.");
        ChangeAllowanceRateEndpoint.Decide(command with { Amount = 300m }, rule, Given.Asked(TheAllowance.Today))
            .ThenRefused("The amount a month lies above the limit of the untaxed allowance.");

        var later = Given.State<AllowanceRule>(Set, changed);
        Assert.Equal((null, 5m, 100m), (later.RateOn(new(2023, 12, 31))?.Amount, later.RateOn(new(2024, 6, 30))?.Amount, later.RateOn(new(2024, 7, 1))?.Amount));
        Assert.Equal((true, false), (rule.BelongsTo(Deventer), rule.BelongsTo(TheAllowance.Hengelo)));
    }

    [Theory]
    [InlineData(2018, 150, 1500, 4.50, 2.50)]
    [InlineData(2019, 170, 1700, 4.50, 2.75)]
    [InlineData(2020, 170, 1700, 5.00, 2.75)]
    [InlineData(2021, 180, 1800, 5.00, 2.75)]
    [InlineData(2022, 180, 1800, 5.00, 2.75)]
    [InlineData(2023, 190, 1900, 5.00, 2.75)]
    [InlineData(2024, 210, 2100, 5.50, 3.25)]
    [InlineData(2025, 210, 2100, 5.60, 3.30)]
    public void The_limits_of_a_year_hold_from_its_first_to_its_last_day(int year, decimal month, decimal ofYear, decimal hour, decimal under21)
    {
        foreach (var day in new[] { new DateOnly(year, 1, 1), new DateOnly(year, 12, 31) })
        {
            var limits = AllowanceLimits.On(day)!;
            Assert.Equal((month, ofYear, hour, under21), (limits.PerMonth, limits.PerYear, limits.PerHour(AgeClass.From21), limits.PerHour(AgeClass.From18To20)));
        }
    }

    [Fact]
    public void Days_without_known_limits_have_none_and_all_limits_have_a_source()
    {
        Assert.Equal((null, null), (AllowanceLimits.On(new(2017, 12, 31)), AllowanceLimits.On(new(2026, 1, 1))));
        Assert.All(AllowanceLimits.All, limits => Assert.NotEmpty(limits.Source));
    }
}
