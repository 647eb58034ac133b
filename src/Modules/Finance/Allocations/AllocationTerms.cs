using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Allocations;

/// <summary>What costs are divided for.</summary>
public enum AllocationPurpose
{
    /// <summary>Centrale diensten, over bibliotheken.</summary>
    CentralServices,

    /// <summary>Overhead, over kostendragers.</summary>
    Overhead,

    /// <summary>Het deel van de bibliotheekfunctie in een gecombineerde instelling.</summary>
    LibraryFunction,

    /// <summary>De btw die aftrekbaar is (pro rata).</summary>
    VatProRata,
}

/// <summary>How a key was made.</summary>
public enum KeyBasis
{
    /// <summary>Afgesproken of gemeten delen.</summary>
    Agreed,

    /// <summary>Solidariteit: een deel gelijk, de rest naar draagkracht.</summary>
    Solidarity,

    /// <summary>Definitief, na afloop van het jaar.</summary>
    Definitive,
}

/// <summary>The part of one target in a key.</summary>
/// <param name="TargetId">An organisation, by id; or a cost carrier in kebab-case. The VAT key has the targets recoverable and not-recoverable.</param>
/// <param name="Share">The part, 0 to 1, in six decimals.</param>
public sealed record KeyPart([property: Length(2, 120)] string TargetId, [property: Range(0, 1)] decimal Share);

/// <summary>How strong one target is, in a key of solidarity.</summary>
/// <param name="TargetId">An organisation, by id.</param>
/// <param name="Weight">What it can bear, such as its inhabitants; more than 0.</param>
public sealed record KeyWeight([property: Length(2, 120)] string TargetId, [property: Range(0.01, 100_000_000)] decimal Weight);

/// <summary>A key for a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Basis">How it was made.</param>
/// <param name="Parts">The parts; they add up to 1.</param>
/// <param name="On">The day on which it was published or fixed.</param>
public sealed record AllocationKey(int Year, KeyBasis Basis, ImmutableArray<KeyPart> Parts, DateOnly On);

/// <summary>What is divided of one account.</summary>
/// <param name="Account">The account, four digits of the chart.</param>
/// <param name="Amount">Euro, more than 0.</param>
public sealed record SourceAmount(
    [property: RegularExpression("^[0-9]{4}$", ErrorMessage = "An account has four digits.")] string Account, [property: Money, Range(0.01, 100_000_000)] decimal Amount);

/// <summary>What one target bears of one account.</summary>
/// <param name="Account">The account.</param>
/// <param name="TargetId">The target.</param>
/// <param name="Amount">Euro.</param>
public sealed record AllocatedAmount(string Account, string TargetId, decimal Amount);

/// <summary>Costs of a period that were divided.</summary>
/// <param name="Number">Counts within the allocation from 1.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="Until">The last day of the period.</param>
/// <param name="Sources">What was divided.</param>
/// <param name="Amounts">Who bears what; the sum is what was divided, to the cent.</param>
/// <param name="IsReversed">Whether it no longer stands.</param>
public sealed record AllocationRun(int Number, DateOnly From, DateOnly Until, ImmutableArray<SourceAmount> Sources, ImmutableArray<AllocatedAmount> Amounts, bool IsReversed);

/// <summary>The amounts of a run by the definitive key.</summary>
/// <param name="Number">The number of the run.</param>
/// <param name="Amounts">Who bears what.</param>
public sealed record RunCorrection(int Number, IReadOnlyList<AllocatedAmount> Amounts);
