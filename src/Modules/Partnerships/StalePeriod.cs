using System.Collections.Immutable;

namespace Samenkracht.Partnerships;

/// <summary>A period whose books were opened again after something was reported over it.</summary>
/// <param name="OrganisationId">Whose books.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Since">Since when they are open.</param>
public sealed record StalePeriod(string OrganisationId, DateOnly From, DateOnly Until, DateOnly Since);

/// <summary>What follows from periods that are open again.</summary>
internal static class StalePeriods
{
    /// <summary>Whether this period of the organisation is among them.</summary>
    public static bool Has(this ImmutableArray<StalePeriod> periods, string organisationId, DateOnly from, DateOnly until) =>
        periods.Any(one => (one.OrganisationId, one.From, one.Until) == (organisationId, from, until));

    /// <summary>The periods without this one.</summary>
    public static ImmutableArray<StalePeriod> Without(this ImmutableArray<StalePeriod> periods, string organisationId, DateOnly from, DateOnly until) =>
        [.. periods.Where(one => (one.OrganisationId, one.From, one.Until) != (organisationId, from, until))];

    /// <summary>Since when something is stale; null when it is not.</summary>
    public static DateOnly? Since(this ImmutableArray<StalePeriod> periods) => periods.IsEmpty ? null : periods.Min(one => one.Since);
}
