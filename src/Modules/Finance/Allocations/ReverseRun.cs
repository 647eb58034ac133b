using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Allocations;

/// <summary>Takes back a division of costs.</summary>
/// <param name="Number">The number of the run.</param>
/// <param name="On">The day of the entry.</param>
/// <param name="Reason">Why.</param>
public sealed record ReverseRun([property: Range(1, 100_000)] int Number, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/cost-allocations/{allocationId}/run-reversals.</summary>
public static class ReverseRunEndpoint
{
    /// <summary>Only what stands is taken back.</summary>
    public static readonly Rule RunUnknown = new("allocation-run-unknown", "The allocation has no standing run with this number.");

    public static Decision Decide(ReverseRun command, CostAllocation allocation, Asked asked)
    {
        if (allocation.Refuses(command.On, asked) is { } refusal) return refusal;
        if (allocation.Runs.FirstOrDefault(run => run.Number == command.Number && !run.IsReversed) is not { } run) return RunUnknown;

        var decided = Decision.Of([new AllocationReversed(allocation.Id, allocation.OrganisationId, run.Number, command.On, command.Reason)]);
        return allocation.Entry(run.Amounts, true, command.On, $"{allocation.Title}, run {run.Number} teruggedraaid") is { } entry ? decided.Telling(entry) : decided;
    }

    public static void Map(Api api) => api.Change<CostAllocation, ReverseRun>(
        new()
        {
            Path = "/cost-allocations/{allocationId}/run-reversals", Right = "cost-allocations.change", Facts = [typeof(AllocationReversed)],
            Summary = "Reverse a run", Description = "Takes a division back and posts the opposite entry; the period can be divided again.",
            Example = new ReverseRun(1, new(2025, 4, 7), "Verkeerde facturen meegenomen"),
        },
        Decide);
}
