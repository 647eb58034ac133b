using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Allocations;

/// <summary>Fixes the VAT key of a year that is over.</summary>
/// <param name="Year">The year.</param>
/// <param name="Parts">The parts recoverable and not-recoverable; they add up to 1.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">On what it rests.</param>
public sealed record SetDefinitiveKey(
    [property: Range(2000, 2100)] int Year, [property: Length(1, 100)] IReadOnlyList<KeyPart> Parts, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/cost-allocations/{allocationId}/definitive-keys.</summary>
public static class SetDefinitiveKeyEndpoint
{
    /// <summary>Other keys are agreed beforehand and stay.</summary>
    public static readonly Rule VatOnly = new("definitive-key-vat-only", "Only the VAT key is fixed after its year.");

    /// <summary>It rests on the turnover of the whole year.</summary>
    public static readonly Rule YearNotOver = new("definitive-key-year-not-over", "The VAT key is fixed after the end of its year.");

    /// <summary>What is definitive stays.</summary>
    public static readonly Rule FixedAlready = new("definitive-key-fixed-already", "The VAT key of that year is definitive already.");

    public static Decision Decide(SetDefinitiveKey command, CostAllocation allocation, Asked asked)
    {
        if (allocation.Purpose != AllocationPurpose.VatProRata) return VatOnly;
        if (allocation.Refuses(command.On, asked) is { } refusal) return refusal;
        if (command.On.Year <= command.Year) return YearNotOver;
        if (allocation.KeyOf(command.Year)?.Basis == KeyBasis.Definitive) return FixedAlready;
        if (allocation.RefusesKey(command.Parts) is { } unfit) return unfit;

        var runs = allocation.Runs.Where(run => !run.IsReversed && run.From.Year == command.Year).ToList();
        var corrections = runs.Select(run => new RunCorrection(run.Number, Division.Of(run.Sources, command.Parts))).ToList();
        var difference = CostIn(corrections.SelectMany(one => one.Amounts)) - CostIn(runs.SelectMany(run => run.Amounts));
        var decided = Decision.Of(
            [new DefinitiveKeySet(allocation.Id, allocation.OrganisationId, command.Year, command.Parts, corrections, difference, command.On, command.Reason)]);
        return allocation.Entry(
            [new(Accounts.VatReceivable, CostAllocation.NotRecoverable, Math.Abs(difference))], difference < 0, command.On, $"Definitieve btw-sleutel {command.Year}") is { } entry
            ? decided.Telling(entry)
            : decided;
    }

    private static decimal CostIn(IEnumerable<AllocatedAmount> amounts) => amounts.Where(one => one.TargetId == CostAllocation.NotRecoverable).Sum(one => one.Amount);

    public static void Map(Api api) => api.Change<CostAllocation, SetDefinitiveKey>(
        new()
        {
            Path = "/cost-allocations/{allocationId}/definitive-keys", Right = "cost-allocations.change", Facts = [typeof(DefinitiveKeySet)],
            Summary = "Fix the VAT key of a year", Description = "Corrects what was divided by the provisional key of a year, and posts the difference.",
            Example = new SetDefinitiveKey(2024, [new("recoverable", 0.52m), new("not-recoverable", 0.48m)], new(2025, 3, 3), "Omzetverhouding van 2024"),
        },
        Decide);
}
