using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Reactions;

namespace Samenkracht.Finance.Budgets;

/// <summary>Frees what was bound and not spent.</summary>
/// <param name="Number">The number of the commitment.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record ReleaseCommitment([property: Range(1, 100_000)] int Number, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/budgets/{budgetId}/commitment-releases.</summary>
public static class ReleaseCommitmentEndpoint
{
    public static Decision Decide(ReleaseCommitment command, Budget budget, Asked asked) =>
        budget.RefusesSpending(command.On, asked) is { } refusal ? refusal
        : budget.Standing(command.Number) is not { } commitment ? Budget.CommitmentUnknown
        : commitment.Subject.Purpose == CommitmentPurpose.Project
            ? Decision.Of([Release(budget, commitment, command)])
                .Telling(new ProjectMoneyFreed(commitment.Subject.SubjectId, budget.HolderId, budget.Id, commitment.Number, command.On))
        : [Release(budget, commitment, command)];

    private static CommitmentReleased Release(Budget budget, Commitment commitment, ReleaseCommitment command) =>
        new(budget.Id, commitment.Number, commitment.Open, false, Budget.Later(command.On, commitment.Since), command.Reason);

    public static void Map(Api api) => api.Change<Budget, ReleaseCommitment>(
        new()
        {
            Path = "/budgets/{budgetId}/commitment-releases", Right = "budgets.spend", Facts = [typeof(CommitmentReleased)],
            Summary = "Release a commitment", Description = "Frees the part of a commitment that was not spent; what was spent stays on the line.",
            Example = new ReleaseCommitment(1, new(2025, 3, 3), "De spreker komt kosteloos"),
        },
        Decide);
}
