using System.Globalization;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Equipment;
using Samenkracht.Programming.Known;

namespace Samenkracht.Specs.Programming;

public sealed class SharedEquipmentSpec
{
    private const string Id = "shared-equipment-bee-bots";
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Hengelo = "organisation-bibliotheek-hengelo";
    private const string Plan = "policy-plan-samenkracht-2021-2024";
    private const string Node = $"{Plan}/a3-d5";
    private const string Retired = "This kit was retired.";
    private const string TooEarly = "This day lies before what was recorded last of the kit.";
    private const string InFuture = "What happens to a kit cannot lie in the future.";

    private static readonly DateOnly Today = new(2022, 3, 1);
    private static readonly KitRegistered Registered = new(Id, "Bee-Bots", EquipmentKind.Robotics, Deventer, new(2022, 1, 1));
    private static readonly KitLent Lent = new(Id, 1, Deventer, Hengelo, new(2022, 2, 1), new(2022, 2, 14), Node, "network-project-makerslab");
    private static readonly KitReturned Returned = new(Id, 1, Deventer, Hengelo, true, null, new(2022, 2, 10));
    private static readonly KitDamaged Damaged = new(Id, Deventer, "Scherm gebarsten", new(2022, 2, 20));
    private static readonly KitRepaired Repaired = new(Id, Deventer, new(2022, 2, 25));
    private static readonly KitRetired Gone = new(Id, Deventer, new(2022, 2, 26), "Versleten");

    private static readonly LendKit Lend = new(Hengelo, Lent.From, Lent.Until, Node, Lent.ProjectId);

    private static Asked By(string role, string organisation) => Given.Asked(Today, Given.By(role, organisation), (
        PlanOutline.IdOf(Plan), Given.State<PlanOutline>(new PlanOutlineChanged(PlanOutline.IdOf(Plan), Plan, 1, [Node], new(2021, 1, 1), new(2021, 1, 1)))));

    private static Asked Asked => By("staff", Deventer);

    private static SharedEquipment Kit(params IFact[] facts) => Given.State<SharedEquipment>([Registered, .. facts]);

    private static Decision When(LendKit command, params IFact[] facts) => LendKitEndpoint.Decide(command, Kit(facts), Asked);

    [Fact]
    public void A_library_shares_its_own_kit_and_the_network_office_any()
    {
        var command = new RegisterKit("bee-bots", "Bee-Bots", EquipmentKind.Robotics, Deventer, Registered.On);
        RegisterKitEndpoint.Decide(command, Id, Asked).Then(Registered);
        RegisterKitEndpoint.Decide(command, Id, By("network-office", "organisation-rijnbrink")).Then(Registered);
        RegisterKitEndpoint.Decide(command, Id, By("staff", Hengelo)).ThenRefused("You can share the equipment of your own organisation only.");
        RegisterKitEndpoint.Decide(command with { On = Today.AddDays(1) }, Id, Asked).ThenRefused(InFuture);
    }

    [Fact]
    public void A_kit_is_lent() => When(Lend).Then(Lent);

    [Fact]
    public void A_loan_may_lie_ahead_and_serve_no_plan() => When(Lend with { From = new(2023, 1, 1), Until = new(2023, 1, 2), PlanNode = null, ProjectId = null }, Lent)
        .Then(Lent with { Loan = 2, From = new(2023, 1, 1), Until = new(2023, 1, 2), PlanNode = null, ProjectId = null });

    [Theory]
    [InlineData("2022-01-20", "2022-02-01", false)]
    [InlineData("2022-02-14", "2022-02-20", false)]
    [InlineData("2022-02-05", "2022-02-06", false)]
    [InlineData("2022-01-20", "2022-01-31", true)]
    [InlineData("2022-02-15", "2022-02-20", true)]
    public void Two_loans_share_no_day(string from, string until, bool accepted)
    {
        var decision = When(Lend with { From = DateOnly.Parse(from, CultureInfo.InvariantCulture), Until = DateOnly.Parse(until, CultureInfo.InvariantCulture) }, Lent);
        if (accepted) Assert.Single(decision);
        else decision.ThenRefused("The kit is lent to another on one of these days.");
    }

    [Fact]
    public void From_the_day_of_the_return_another_can_have_it() => Assert.Single(When(Lend with { From = Returned.On }, Lent, Returned));

    [Fact]
    public void A_loan_is_of_days_on_which_the_kit_is_there()
    {
        When(Lend with { Until = Lend.From.AddDays(-1) }).ThenRefused("A loan ends on or after the day it starts.");
        When(Lend with { From = Registered.On.AddDays(-1) }).ThenRefused("A loan cannot precede the day from which the kit is shared.");
        When(Lend, Gone).ThenRefused(Retired);
        When(Lend with { PlanNode = $"{Plan}/a9" }).ThenRefused("No adopted policy plan has this node on that day.");
    }

    [Fact]
    public void A_kit_that_is_not_whole_is_not_lent()
    {
        const string Broken = "A damaged or incomplete kit is not lent.";
        When(Lend, Damaged).ThenRefused(Broken);
        When(Lend with { From = Today, Until = Today }, Lent, Returned with { Complete = false }).ThenRefused(Broken);
        Assert.Single(When(Lend, Damaged, Repaired));
    }

    [Fact]
    public void It_comes_back_from_the_loan_that_began_first()
    {
        Decision Return(ReturnKit command, params IFact[] facts) => ReturnKitEndpoint.Decide(command, Kit(facts), Asked);
        var command = new ReturnKit(Returned.On, true, null);

        Return(command, Lent with { Loan = 2, From = new(2022, 2, 9) }, Lent).Then(Returned);
        Return(command with { Complete = false, Note = "Kabel kwijt" }, Lent).Then(Returned with { Complete = false, Note = "Kabel kwijt" });
        Return(command, Lent, Returned).ThenRefused("Nobody has this kit on loan on that day.");
        Return(command with { On = Lent.From.AddDays(-1) }, Lent).ThenRefused("Nobody has this kit on loan on that day.");
        Return(command, Lent, Damaged).ThenRefused(TooEarly);
        Return(command with { On = Today.AddDays(1) }, Lent).ThenRefused(InFuture);
    }

    [Fact]
    public void Damage_is_reported_and_repaired()
    {
        ReportDamageEndpoint.Decide(new("Scherm gebarsten", Damaged.On), Kit(), Asked).Then(Damaged);
        ReportDamageEndpoint.Decide(new("Scherm gebarsten", Damaged.On), Kit(Gone with { On = Damaged.On }), Asked).ThenRefused(Retired);
        RepairKitEndpoint.Decide(new(Repaired.On), Kit(Damaged), Asked).Then(Repaired);
        RepairKitEndpoint.Decide(new(Repaired.On), Kit(), Asked).ThenRefused("There is nothing to repair on this kit.");
        RepairKitEndpoint.Decide(new(Damaged.On.AddDays(-1)), Kit(Damaged), Asked).ThenRefused(TooEarly);
    }

    [Fact]
    public void It_is_retired_once_it_is_back()
    {
        RetireKitEndpoint.Decide(new(Gone.On, "Versleten"), Kit(Lent, Returned), Asked).Then(Gone);
        RetireKitEndpoint.Decide(new(Gone.On, "Versleten"), Kit(Lent), Asked).ThenRefused("The kit is on loan, or promised to a library.");
        RetireKitEndpoint.Decide(new(Gone.On, "Versleten"), Kit(Gone), Asked).ThenRefused(Retired);
    }

    [Fact]
    public void It_is_available_while_it_is_shared_whole_and_not_lent()
    {
        bool[] On(SharedEquipment kit, params string[] days) => [.. days.Select(day => kit.IsAvailableOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)))];

        Assert.Equal([false, true, false, false, true], On(Kit(Lent), "2021-12-31", "2022-01-31", "2022-02-01", "2022-02-14", "2022-02-15"));
        Assert.Equal([false, true], On(Kit(Lent, Returned), "2022-02-09", "2022-02-10"));
        Assert.Equal([true, false], On(Kit(Damaged), "2022-02-19", "2022-02-20"));
        Assert.Equal([true, true, false], On(Kit(Damaged, Repaired, Gone), "2022-02-20", "2022-02-25", "2022-02-26"));
    }
}
