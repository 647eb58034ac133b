using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Allocations;

/// <summary>Divides costs of a period.</summary>
/// <param name="From">The first day of the period.</param>
/// <param name="Until">The last day of the period, in the same year.</param>
/// <param name="Sources">What is divided, by account.</param>
/// <param name="On">The day of the entry.</param>
public sealed record RunAllocation(DateOnly From, DateOnly Until, [property: Length(1, 200)] IReadOnlyList<SourceAmount> Sources, DateOnly On);

/// <summary>POST /v1/cost-allocations/{allocationId}/runs.</summary>
public static class RunAllocationEndpoint
{
    /// <summary>A key is for a year.</summary>
    public static readonly Rule OneYear = new("allocation-period-in-one-year", "A period begins before it ends, and lies in one year.");

    /// <summary>Who bears what was agreed before.</summary>
    public static readonly Rule WithoutKey = new("allocation-without-key", "There is no key for that year.");

    /// <summary>Costs are divided once.</summary>
    public static readonly Rule DividedAlready = new("allocation-run-twice", "Costs of this account and period were divided already; reverse that run first.");

    /// <summary>An account has one amount.</summary>
    public static readonly Rule SourceTwice = new("allocation-source-twice", "Each account is divided once in a run.");

    public static Decision Decide(RunAllocation command, CostAllocation allocation, Asked asked)
    {
        if (command.Until < command.From || command.From.Year != command.Until.Year) return OneYear;
        if (allocation.Refuses(command.On, asked) is { } refusal) return refusal;
        if (allocation.KeyOf(command.From.Year) is not { } key) return WithoutKey;
        if (command.Sources.DistinctBy(source => source.Account).Count() < command.Sources.Count) return SourceTwice;
        if (allocation.Runs.Any(run => !run.IsReversed && run.From <= command.Until && run.Until >= command.From
            && run.Sources.Any(source => command.Sources.Any(other => other.Account == source.Account)))) return DividedAlready;

        var (number, amounts) = (allocation.Runs.Select(run => run.Number).DefaultIfEmpty().Max() + 1, Division.Of(command.Sources, key.Parts));
        var decided = Decision.Of(
            [new CostsAllocated(allocation.Id, allocation.OrganisationId, number, command.From, command.Until, command.Sources, amounts, command.On)]);
        return allocation.Entry(amounts, false, command.On, $"{allocation.Title}, run {number}") is { } entry ? decided.Telling(entry) : decided;
    }

    public static void Map(Api api) => api.Change<CostAllocation, RunAllocation>(
        new()
        {
            Path = "/cost-allocations/{allocationId}/runs", Right = "cost-allocations.change", Facts = [typeof(CostsAllocated)],
            Summary = "Divide costs",
            Description = "Divides costs of a period by the key of its year, exact to the cent: what remains after rounding goes to the largest part. It is posted in the own "
                + "books: others owe what they bear, own cost carriers have the cost.",
            Example = new RunAllocation(new(2025, 1, 1), new(2025, 3, 31), [new("4400", 12_345.67m)], new(2025, 4, 4)),
        },
        Decide);
}
