using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Services;

/// <summary>By what the price of a year is divided over the subscribers.</summary>
public enum ChargeKey
{
    /// <summary>Gelijke delen.</summary>
    EqualShares,

    /// <summary>Naar inwoners.</summary>
    ByInhabitants,

    /// <summary>Naar leden.</summary>
    ByMembers,

    /// <summary>Naar gebruik.</summary>
    ByUse,
}

/// <summary>What a service costs in a year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="PricePerYear">Euros for the whole year and all subscribers, 0 or more.</param>
/// <param name="ChargeKey">By what it is divided over the subscribers.</param>
/// <param name="PublishedOn">The day of publication.</param>
public sealed record ServicePrice(int Year, decimal PricePerYear, ChargeKey ChargeKey, DateOnly PublishedOn);

/// <summary>That a library receives the service.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="NetworkId">The network of which it is a member.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while no end is known.</param>
/// <param name="ServiceLevel">What the library may expect; null when it is what everybody may expect.</param>
public sealed record Subscription(string LibraryId, string NetworkId, DateOnly From, DateOnly? Until, string? ServiceLevel)
{
    /// <summary>Whether it has a day in common with this period; without an end the period goes on.</summary>
    public bool Overlaps(DateOnly from, DateOnly? until) => (until is not { } last || From <= last) && (Until is not { } own || from <= own);
}

/// <summary>The subscriptions in whose place a merger put others, for when it is annulled.</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="Ended">Those of the predecessors, as they were.</param>
/// <param name="Begun">Those of the successor.</param>
public sealed record PassedSubscriptions(string MergerId, ImmutableArray<Subscription> Ended, ImmutableArray<Subscription> Begun);

/// <summary>A delivery, as far as a dispute about it needs to know.</summary>
/// <param name="Number">Counts the deliveries of the service from 1.</param>
/// <param name="LibraryId">The library; null when it was delivered to all subscribers together.</param>
/// <param name="DeliveredOn">The day of the delivery.</param>
/// <param name="Disputed">Whether somebody does not agree with it.</param>
public sealed record Delivery(int Number, string? LibraryId, DateOnly DeliveredOn, bool Disputed = false);

/// <summary>Time that a library has for its own community, because it no longer does the work itself.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Hours">Hours in that year.</param>
/// <param name="UsedFor">What the library does with them.</param>
public sealed record FreedCapacity(string LibraryId, int Year, decimal Hours, string UsedFor);
