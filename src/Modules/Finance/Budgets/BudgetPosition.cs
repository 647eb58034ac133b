namespace Samenkracht.Finance.Budgets;

/// <summary>By what a position tells budget, commitments and realisation apart.</summary>
public enum PositionBy
{
    /// <summary>Grootboekrekening.</summary>
    Account,

    /// <summary>Netwerkproject.</summary>
    Project,

    /// <summary>Activiteit.</summary>
    Activity,

    /// <summary>Subsidie.</summary>
    Grant,

    /// <summary>Locatie.</summary>
    Location,

    /// <summary>Onderdeel van het beleidsplan.</summary>
    PlanNode,
}

/// <summary>Where a budget stands on a day.</summary>
/// <param name="BudgetId">The budget.</param>
/// <param name="By">By what the rows are told apart.</param>
/// <param name="On">The day.</param>
/// <param name="KnownAt">What was known at this instant.</param>
/// <param name="Rows">The rows, by key. By account they hold costs and income; by anything else costs only.</param>
/// <param name="InnovationShare">The part of the budgeted costs that pays for something new, 0 to 1; null without costs.</param>
public sealed record BudgetPosition(string BudgetId, PositionBy By, DateOnly On, DateTimeOffset KnownAt, IReadOnlyList<PositionRow> Rows, decimal? InnovationShare);

/// <summary>One account, project, activity, grant, location or node.</summary>
/// <param name="Key">Which; null for what is for nothing in particular.</param>
/// <param name="Budgeted">Euro in the budget.</param>
/// <param name="Committed">Euro that is bound and not spent.</param>
/// <param name="Realised">Euro in the books from 1 January to the day; by plan node what was spent of commitments, as the books know no nodes.</param>
/// <param name="Left">What is budgeted less what is committed and realised.</param>
/// <param name="Level">How full it is.</param>
/// <param name="IsSunk">Whether the organisation left this project, so that what was spent is not earned back.</param>
public sealed record PositionRow(string? Key, decimal Budgeted, decimal Committed, decimal Realised, decimal Left, BudgetLevel Level, bool IsSunk)
{
    /// <summary>The rows of a budget beside what the books say.</summary>
    public static IReadOnlyList<PositionRow> Of(Budget budget, PositionBy by, IReadOnlyList<LedgerSum> booked)
    {
        var lines = budget.Lines.Where(line => by == PositionBy.Account || !line.IsIncome).Select(line => (Key: KeyOf(line, by), line.Amount)).ToList();
        var bound = budget.Commitments.Select(one => (Key: KeyOf(one, budget, by), one.Open, one.Used)).ToList();
        var realised = by switch
        {
            PositionBy.PlanNode => [.. bound.Select(one => (one.Key, Amount: one.Used))],
            PositionBy.Account => booked.Where(sum => sum.IsCost || sum.IsIncome).Select(sum => (Key: (string?)sum.Account, Amount: sum.IsIncome ? -sum.Amount : sum.Amount)).ToList(),
            _ => booked.Where(sum => sum.IsCost).Select(sum => (sum.Key, sum.Amount)).ToList(),
        };
        return
        [
            .. lines.Select(line => line.Key).Concat(bound.Where(one => one.Open != 0).Select(one => one.Key)).Concat(realised.Where(one => one.Amount != 0).Select(one => one.Key))
                .Distinct().Order(StringComparer.Ordinal).Select(key => Row(
                    key, lines.Where(one => one.Key == key).Sum(one => one.Amount), bound.Where(one => one.Key == key).Sum(one => one.Open),
                    realised.Where(one => one.Key == key).Sum(one => one.Amount), by == PositionBy.Account && key?[0] == '8', budget.SunkProjects.Contains(key ?? ""))),
        ];
    }

    private static PositionRow Row(string? key, decimal budgeted, decimal committed, decimal realised, bool isIncome, bool isSunk) => new(
        key, budgeted, committed, realised, budgeted - committed - realised, isIncome ? BudgetLevel.Within : Budget.LevelOf(committed + realised, budgeted), isSunk);

    private static string? KeyOf(BudgetLine line, PositionBy by) => by switch
    {
        PositionBy.Account => line.Account,
        PositionBy.Project => line.Dimensions.ProjectId,
        PositionBy.Activity => line.Dimensions.ActivityId,
        PositionBy.Grant => line.Dimensions.GrantId,
        PositionBy.Location => line.Dimensions.LocationId,
        _ => line.PlanNode,
    };

    // What a commitment is for says more than its line.
    private static string? KeyOf(Commitment one, Budget budget, PositionBy by) => (by, one.Subject.Purpose) switch
    {
        (PositionBy.Project, CommitmentPurpose.Project) or (PositionBy.Activity, CommitmentPurpose.Activity) or (PositionBy.Location, CommitmentPurpose.Lease) => one.Subject.SubjectId,
        _ => budget.Lines.FirstOrDefault(line => line.Code == one.Line) is { } line ? KeyOf(line, by) : null,
    };
}
