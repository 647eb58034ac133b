using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Services;

/// <summary>What decisions about a central service need to know.</summary>
public sealed record CentralService(
    string Id, string Title, string Description, string ProviderId, string? OwnerPosition, string ServiceLevel, string FreesTask, DateOnly DefinedOn,
    ImmutableArray<ServicePrice> Prices, ImmutableArray<Subscription> Subscriptions, ImmutableArray<Delivery> Deliveries, ImmutableArray<FreedCapacity> Freed,
    ImmutableArray<PassedSubscriptions> Passed)
{
    /// <summary>Nothing precedes the definition.</summary>
    public static readonly Rule BeforeDefinition = new("before-central-service", "This day lies before the central service was defined.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("central-service-in-future", "What is reported of a central service cannot lie in the future.");

    /// <summary>Only a subscriber receives it.</summary>
    public static readonly Rule NotSubscribed = new("central-service-not-subscribed", "The library is not subscribed to the central service at that time.");

    /// <summary>A director decides for the own library; the network office acts for all.</summary>
    public static readonly Rule NotYours = new("central-service-not-your-library", "You decide for your own library only.");

    /// <summary>Whether the caller acts for somebody else than this library.</summary>
    public static bool IsForOthers(Actor by, string? libraryId) => by.Role != "network-office" && by.Organisation != libraryId;

    /// <summary>The price of a year; null when none was published.</summary>
    public ServicePrice? PriceOf(int year) => Prices.FirstOrDefault(price => price.Year == year);

    /// <summary>The subscription of a library on a day; null when there is none.</summary>
    public Subscription? SubscriptionOn(string libraryId, DateOnly day) => SubscriptionIn(libraryId, day, day);

    /// <summary>A subscription of a library in a period; null when there is none.</summary>
    public Subscription? SubscriptionIn(string libraryId, DateOnly from, DateOnly? until) =>
        Subscriptions.FirstOrDefault(subscription => subscription.LibraryId == libraryId && subscription.Overlaps(from, until));

    public static CentralService Create(CentralServiceDefined e) =>
        new(e.ServiceId, e.Title, e.Description, e.ProviderId, e.OwnerPosition, e.ServiceLevel, e.FreesTask, e.DefinedOn, [], [], [], [], []);

    public CentralService Apply(CentralServicePriced e) => WithPrice(new(e.Year, e.PricePerYear, e.ChargeKey, e.PublishedOn));

    public CentralService Apply(CentralServicePriceCorrected e) => WithPrice(new(e.Year, e.PricePerYear, e.ChargeKey, e.PublishedOn));

    public CentralService Apply(LibrarySubscribed e) =>
        this with { Subscriptions = Subscriptions.Add(new(e.LibraryId, e.NetworkId, e.From, e.Until, e.ServiceLevel)) };

    public CentralService Apply(ServiceLevelChanged e) =>
        With(SubscriptionOn(e.LibraryId, e.From), subscription => subscription with { ServiceLevel = e.ServiceLevel });

    public CentralService Apply(SubscriptionEnded e) =>
        With(Subscriptions.FirstOrDefault(one => one.LibraryId == e.LibraryId && one.From == e.From), subscription => subscription with { Until = e.Until });

    public CentralService Apply(SubscriptionsPassedOn e) => this with
    {
        Subscriptions =
        [
            .. Subscriptions.Select(one => e.Ended.Any(ended => (ended.LibraryId, ended.From) == (one.LibraryId, one.From)) ? one with { Until = e.On.AddDays(-1) } : one),
            .. e.Begun,
        ],
        Passed = e.BroughtBack ? [.. Passed.Where(passed => passed.MergerId != e.MergerId)] : Passed.Add(new(e.MergerId, [.. e.Ended], [.. e.Begun])),
    };

    public CentralService Apply(ServiceDelivered e) => this with { Deliveries = Deliveries.Add(new(e.Number, e.LibraryId, e.DeliveredOn)) };

    public CentralService Apply(ServiceDeliveryDisputed e) => this with
    {
        Deliveries = [.. Deliveries.Select(delivery => delivery.Number == e.Number ? delivery with { Disputed = true } : delivery)],
    };

    public CentralService Apply(FreedCapacityRecorded e) => this with
    {
        Freed = [.. Freed.Where(freed => (freed.LibraryId, freed.Year, freed.UsedFor) != (e.LibraryId, e.Year, e.UsedFor)),
            new(e.LibraryId, e.Year, e.Hours, e.UsedFor)],
    };

    private CentralService WithPrice(ServicePrice price) => this with { Prices = [.. Prices.Where(other => other.Year != price.Year), price] };

    private CentralService With(Subscription? subscription, Func<Subscription, Subscription> change) =>
        subscription is null ? this : this with { Subscriptions = Subscriptions.Replace(subscription, change(subscription)) };
}
