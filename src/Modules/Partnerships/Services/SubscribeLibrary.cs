using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Services;

/// <summary>Subscribes a library to a service.</summary>
/// <param name="LibraryId">The library; for a director the own one.</param>
/// <param name="NetworkId">The network of the provider, of which the library is a member.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null when no end is agreed.</param>
/// <param name="ServiceLevel">What the library may expect; null when it is what everybody may expect.</param>
public sealed record SubscribeLibrary(
    [property: Id("organisation")] string LibraryId,
    [property: Id("network")] string NetworkId,
    DateOnly From,
    DateOnly? Until,
    [property: Length(1, 500)] string? ServiceLevel);

/// <summary>POST /v1/central-services/{serviceId}/subscriptions.</summary>
public static class SubscribeLibraryEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("subscription-ends-before-it-starts", "A subscription ends on or after the day it starts.");

    /// <summary>A service works within one network.</summary>
    public static readonly Rule ProviderElsewhere = new("central-service-provider-elsewhere", "The provider of this service does not work for this network.");

    /// <summary>Services of the network are for its members.</summary>
    public static readonly Rule OutsideMembership = new(
        "subscription-outside-membership", "A subscription lies within the time in which the library is a member of the network.");

    /// <summary>One subscription at a time.</summary>
    public static readonly Rule Overlaps = new("subscription-overlaps", "The library is subscribed to this service in a part of this time already.");

    public static Decision Decide(SubscribeLibrary command, CentralService service, Asked asked)
    {
        var network = asked.Find<Network>(command.NetworkId);
        return CentralService.IsForOthers(asked.By, command.LibraryId) ? CentralService.NotYours
            : command.From < service.DefinedOn ? CentralService.BeforeDefinition
            : command.Until < command.From ? EndsBeforeItStarts
            : NamedNetwork.Refuses(network, command.From) is { } unfit ? unfit
            : !Provides(service, network!, command.From) ? ProviderElsewhere
            : !IsMember(command, network!) ? OutsideMembership
            : asked.Find<Organisation>(command.LibraryId)?.ExistsOn(command.From) == false ? Organisation.Dissolved
            : service.PriceOf(command.From.Year) is null ? CorrectPriceEndpoint.NotPriced
            : service.SubscriptionIn(command.LibraryId, command.From, command.Until) is not null ? Overlaps
            : [new LibrarySubscribed(service.Id, command.LibraryId, command.NetworkId, command.From, command.Until, command.ServiceLevel)];
    }

    private static bool Provides(CentralService service, Network network, DateOnly day) =>
        network.SupportOrganisationId == service.ProviderId || network.MembershipOn(service.ProviderId, day) is not null;

    // A membership ends on the first day without it, a subscription on its last.
    private static bool IsMember(SubscribeLibrary command, Network network) =>
        network.MembershipOn(command.LibraryId, command.From) is { } membership && (membership.Until is null || command.Until < membership.Until);

    public static void Map(Api api) => api.Change<CentralService, SubscribeLibrary>(
        new()
        {
            Path = "/central-services/{serviceId}/subscriptions", Right = "central-services.subscribe", Facts = [typeof(LibrarySubscribed)],
            Summary = "Subscribe a library",
            Description = "A member of the network receives the service from the given day, at the price that was published for the year. "
                + "Nobody is subscribed by being a member.",
            Example = new SubscribeLibrary("organisation-bibliotheek-deventer", "network-overijsselse-bibliotheken", new(2026, 1, 1), null, null),
        },
        Decide,
        (command, _) => [new(typeof(Network), command.NetworkId), new(typeof(Organisation), command.LibraryId)]);
}
