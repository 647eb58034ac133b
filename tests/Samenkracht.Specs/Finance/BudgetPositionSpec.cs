using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class BudgetComparisonSpec
{
    [Fact]
    public void Two_budgets_are_laid_side_by_side()
    {
        var scenario = Given.State<Budget>(Drafted with { BudgetId = $"{Id}-samen", Scenario = "samen", Lines = [Rent with { Amount = 30_000m }, new("energie", "4220", "Energie", 5_000m, Dimensions.None)] });

        var compared = GetComparisonEndpoint.Compare(scenario, Adopted());

        Assert.Equal((-35_000m, 2_400m), (compared.Result, compared.WithResult));
        Assert.Equal(
            [new("4200", 30_000m, 36_600m, -6_600m), new("4220", 5_000m, 0m, 5_000m), new("4600", 0m, 1_000m, -1_000m), new("8000", 0m, 40_000m, -40_000m)], compared.Rows);
    }
}

public sealed class BudgetPositionSpec
{
    private static readonly Budget Spent = Adopted(Reserved(1, ForSession), Used(1, 150m), Reserved(2, ForLease, 20_000m, "huur"), Reserved(3, ForProject, 100m));

    private static LedgerSum Sum(string account, decimal amount, string? key = null) => new(Library, account, key, amount);

    [Fact]
    public void By_account_costs_and_income_stand_beside_what_was_booked() => Assert.Equal(
        [
            new("4200", 36_600m, 20_000m, 12_000m, 4_600m, BudgetLevel.Near, false), new("4600", 1_000m, 350m, 800m, -150m, BudgetLevel.Over, false),
            new("8000", 40_000m, 0m, 10_000m, 30_000m, BudgetLevel.Within, false),
        ],
        PositionRow.Of(Spent, PositionBy.Account, [Sum("1100", 5m), Sum("4200", 12_000m), Sum("4600", 800m), Sum("8000", -10_000m)]));

    [Fact]
    public void By_activity_a_commitment_counts_for_its_session() => Assert.Equal(
        [new(null, 37_600m, 20_100m, 12_000m, 5_500m, BudgetLevel.Near, false), new(Activity, 0m, 250m, 150m, -400m, BudgetLevel.Over, false)],
        PositionRow.Of(Spent, PositionBy.Activity, [Sum("4200", 12_000m), Sum("4600", 150m, Activity), Sum("8000", -10m, Activity)]));

    [Fact]
    public void By_project_a_library_sees_what_is_sunk() => Assert.Equal(
        new(Project, 0m, 100m, 60m, -160m, BudgetLevel.Over, true),
        PositionRow.Of(Adopted(Reserved(3, ForProject, 100m), new ProjectCostsSunk(Id, Project, 60m, Day)), PositionBy.Project, [Sum("4600", 60m, Project)])[1]);

    [Fact]
    public void By_location_a_lease_counts_for_it() => Assert.Equal(
        new(Location, 0m, 20_000m, 0m, -20_000m, BudgetLevel.Over, false), PositionRow.Of(Spent, PositionBy.Location, [])[1]);

    [Fact]
    public void By_grant_and_by_what_the_line_is_for()
    {
        var line = Activities with { Dimensions = new(GrantId: "grant-taal", ProjectId: Project) };
        var budget = Given.State<Budget>(Drafted with { Lines = [line] }, Approved, Reserved(1, ForSession));

        Assert.Equal([new("grant-taal", 1_000m, 400m, 500m, 100m, BudgetLevel.Near, false)], PositionRow.Of(budget, PositionBy.Grant, [Sum("4600", 500m, "grant-taal")]));
        Assert.Equal([new(Project, 1_000m, 400m, 0m, 600m, BudgetLevel.Within, false)], PositionRow.Of(budget, PositionBy.Project, []));
    }

    [Fact]
    public void By_node_what_was_spent_of_commitments_counts() => Assert.Equal(
        new("policy-plan-samenkracht-2021-2024/a1-d3", 1_000m, 350m, 150m, 500m, BudgetLevel.Within, false),
        PositionRow.Of(Spent, PositionBy.PlanNode, [Sum("4600", 800m)])[1]);
}
