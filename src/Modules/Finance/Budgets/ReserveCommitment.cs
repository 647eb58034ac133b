using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Reactions;

namespace Samenkracht.Finance.Budgets;

/// <summary>Binds money on a line.</summary>
/// <param name="Line">The code of the line.</param>
/// <param name="Amount">Euro, more than 0.</param>
/// <param name="Subject">What for.</param>
/// <param name="On">The day on which the order or promise was given.</param>
public sealed record ReserveCommitment(
    [property: Code] string Line, [property: Money, Range(0.01, 100_000_000)] decimal Amount, CommitmentSubject Subject, DateOnly On);

/// <summary>POST /v1/budgets/{budgetId}/commitments.</summary>
public static class ReserveCommitmentEndpoint
{
    /// <summary>Money is bound where it was planned.</summary>
    public static readonly Rule LineUnknown = new("budget-line-unknown", "The budget has no such line.");

    /// <summary>Income is not spent on its own line.</summary>
    public static readonly Rule OnIncome = new("commitment-on-income", "Money is bound on a line of costs.");

    /// <summary>Who binds more than was granted asks for an amendment first.</summary>
    public static readonly Rule Exhausted = new("budget-exhausted", "With this commitment the line would be bound for more than the policy of the budget allows.");

    public static Decision Decide(ReserveCommitment command, Budget budget, Asked asked)
    {
        if (budget.RefusesSpending(command.On, asked) is { } refusal) return refusal;
        if (budget.Lines.FirstOrDefault(line => line.Code == command.Line) is not { } line) return LineUnknown;
        if (line.IsIncome) return OnIncome;

        var bound = budget.BoundOn(line.Code) + command.Amount;
        if (bound * 100m > line.Amount * budget.MostPercentOn(command.On)) return Exhausted.With("bound", bound);

        var reserved = new CommitmentReserved(
            budget.Id, budget.HolderId, budget.Commitments.Select(one => one.Number).DefaultIfEmpty().Max() + 1, line.Code, command.Amount, command.Subject,
            Budget.LevelOf(bound, line.Amount), command.On);
        return command.Subject.Purpose == CommitmentPurpose.Project
            ? Decision.Of([reserved]).Telling(new ProjectMoneyBound(command.Subject.SubjectId, budget.HolderId, budget.Id, reserved.Number, command.On))
            : [reserved];
    }

    public static void Map(Api api) => api.Change<Budget, ReserveCommitment>(
        new()
        {
            Path = "/budgets/{budgetId}/commitments", Right = "budgets.spend", Facts = [typeof(CommitmentReserved)],
            Summary = "Bind money on a line",
            Description = "Reserves a part of a line for a project, an activity or one session of it, an invoice or the lease of a location. "
                + "The fact tells how full the line is: within, near (from 80 percent) or over (above 100); above the policy of the budget it is refused.",
            Example = new ReserveCommitment("activiteiten", 450m, new(CommitmentPurpose.Activity, "activity-taalcafe-deventer", 3, null), new(2025, 2, 3)),
        },
        Decide);
}
