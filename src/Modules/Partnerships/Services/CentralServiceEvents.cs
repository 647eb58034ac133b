namespace Samenkracht.Partnerships.Services;

/// <summary>A service is organised once for all libraries that subscribe to it.</summary>
public sealed record CentralServiceDefined(
    string ServiceId, string Title, string Description, string ProviderId, string? OwnerPosition, string ServiceLevel, string FreesTask, DateOnly DefinedOn) : IFact
{
    DateOnly IFact.ValidFrom => DefinedOn;

    string? IFact.OnBehalfOf => ProviderId;
}

/// <summary>Its price and charge key for a year are known to everybody.</summary>
public sealed record CentralServicePriced(string ServiceId, int Year, decimal PricePerYear, ChargeKey ChargeKey, DateOnly PublishedOn) : IFact
{
    DateOnly IFact.ValidFrom => PublishedOn;
}

/// <summary>What was published for a year was wrong; these are the right price and charge key.</summary>
public sealed record CentralServicePriceCorrected(
    string ServiceId, int Year, decimal PricePerYear, ChargeKey ChargeKey, DateOnly PublishedOn, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => PublishedOn;
}

/// <summary>A library receives it.</summary>
public sealed record LibrarySubscribed(
    string ServiceId, string LibraryId, string NetworkId, DateOnly From, DateOnly? Until, string? ServiceLevel) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A library may expect something else of it.</summary>
public sealed record ServiceLevelChanged(string ServiceId, string LibraryId, string ServiceLevel, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A merger, or its annulment, put others in the place of subscribers: some subscriptions end on the day before, others begin.</summary>
public sealed record SubscriptionsPassedOn(
    string ServiceId, IReadOnlyList<Subscription> Ended, IReadOnlyList<Subscription> Begun, string MergerId, bool BroughtBack, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>It was delivered for a period, to one library or to all subscribers together.</summary>
public sealed record ServiceDelivered(
    string ServiceId, int Number, string? LibraryId, DateOnly From, DateOnly Until, decimal Quantity, string Unit, DateOnly DeliveredOn) : IFact
{
    DateOnly IFact.ValidFrom => DeliveredOn;
}

/// <summary>Somebody does not agree with a delivery.</summary>
public sealed record ServiceDeliveryDisputed(string ServiceId, int Number, string? LibraryId, string Reason, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>It left a library with time for its own community; recorded again for the same year and use, it takes the place of what was recorded.</summary>
public sealed record FreedCapacityRecorded(string ServiceId, string LibraryId, int Year, decimal Hours, string UsedFor, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>The subscription that began on <c>From</c> lasts until and including <c>Until</c>.</summary>
public sealed record SubscriptionEnded(string ServiceId, string LibraryId, DateOnly From, DateOnly Until, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => Until;

    string? IFact.OnBehalfOf => LibraryId;
}
