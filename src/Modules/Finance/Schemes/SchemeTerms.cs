using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Schemes;

/// <summary>What kind of funder grants money; decides on which account of the books its grants become income.</summary>
public enum FunderKind
{
    /// <summary>Gemeente.</summary>
    Municipality,

    /// <summary>Provincie.</summary>
    Province,

    /// <summary>Rijk.</summary>
    State,

    /// <summary>Fonds, or an organisation that passes a grant on.</summary>
    Fund,
}

/// <summary>How much a grantee has to show before a grant is settled; grows with the amount.</summary>
public enum AccountabilityRegime
{
    /// <summary>Settled with the award; nothing has to be shown unless the grantor asks.</summary>
    SettledAtOnce,

    /// <summary>What was done has to be shown.</summary>
    Performance,

    /// <summary>What was done has to be shown, and what it cost.</summary>
    PerformanceAndCost,
}

/// <summary>What a scheme asks of an application. Each is checked by machine; what is not asked for is false, zero or empty.</summary>
/// <param name="CeilingPerApplication">The most that one application can get, euro; null for no ceiling.</param>
/// <param name="MinimumCoFinancing">The least part of the costs that others bear, 0 to 1.</param>
/// <param name="Applicants">Who can apply, by id; empty when anybody can.</param>
/// <param name="WorkMayNotHaveBegun">Whether work that began before the application gets nothing.</param>
/// <param name="NeedsCertificate">Whether the applicant must be certified (CBCT).</param>
/// <param name="NeedsEarlierSettled">Whether the grant that an application follows must be settled.</param>
/// <param name="CooperatingLibraries">How many libraries must work together, the applicant among them; 0 or 1 when it can be done alone.</param>
/// <param name="NeedsMunicipalSupport">Whether the municipality must support the plan.</param>
/// <param name="SharingRequired">Whether results must be shared with the whole network.</param>
/// <param name="PerformanceThreshold">From this amount on performance must be shown, euro. 25,000 in the arrangements of the provinces of Overijssel and Gelderland.</param>
/// <param name="CostThreshold">From this amount on costs must be shown too, euro. 125,000 in the same arrangements.</param>
public sealed record SchemeRules(
    [property: Money, Range(1, 1_000_000_000)] decimal? CeilingPerApplication,
    [property: Range(0, 1)] decimal MinimumCoFinancing,
    [property: Length(0, 200)] IReadOnlyList<string> Applicants,
    bool WorkMayNotHaveBegun,
    bool NeedsCertificate,
    bool NeedsEarlierSettled,
    [property: Range(0, 60)] int CooperatingLibraries,
    bool NeedsMunicipalSupport,
    bool SharingRequired,
    [property: Money, Range(0, 1_000_000_000)] decimal PerformanceThreshold,
    [property: Money, Range(0, 1_000_000_000)] decimal CostThreshold)
{
    /// <summary>What holds for a grant that rests on no scheme, such as a yearly grant of a municipality: only the common thresholds.</summary>
    public static readonly SchemeRules Common = new(null, 0, [], false, false, false, 0, false, false, 25_000m, 125_000m);

    /// <summary>The regime of an award of this amount. It is fixed with the award and never worked out again.</summary>
    public AccountabilityRegime RegimeOf(decimal amount) =>
        amount < PerformanceThreshold ? AccountabilityRegime.SettledAtOnce
        : amount < CostThreshold ? AccountabilityRegime.Performance
        : AccountabilityRegime.PerformanceAndCost;
}

/// <summary>The rules of a scheme from a day until the next version.</summary>
/// <param name="Number">Counts the versions from 1.</param>
/// <param name="Rules">The rules.</param>
/// <param name="From">The first day on which they hold.</param>
/// <param name="Reason">Why they were changed; null for the first.</param>
public sealed record SchemeVersion(int Number, SchemeRules Rules, DateOnly From, string? Reason);
