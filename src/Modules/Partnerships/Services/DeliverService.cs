using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Services;

/// <summary>Reports that a service was delivered.</summary>
/// <param name="LibraryId">The library; null when it was delivered to all subscribers together.</param>
/// <param name="From">The first day of the period for which it was delivered, such as the first of a quarter.</param>
/// <param name="Until">The last day of that period.</param>
/// <param name="Quantity">How much, 0 or more.</param>
/// <param name="Unit">In what it is counted, such as uur.</param>
/// <param name="DeliveredOn">The day of the delivery.</param>
public sealed record DeliverService(
    [property: Id("organisation")] string? LibraryId,
    DateOnly From,
    DateOnly Until,
    [property: Range(0, 10_000_000)] decimal Quantity,
    [property: Length(1, 50)] string Unit,
    DateOnly DeliveredOn);

/// <summary>POST /v1/central-services/{serviceId}/deliveries.</summary>
public static class DeliverServiceEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule PeriodRunsBack = new("delivery-period-runs-back", "The period of a delivery ends on or after the day it starts.");

    /// <summary>What is still to come is not delivered yet.</summary>
    public static readonly Rule BeforePeriod = new("delivery-before-its-period", "A delivery does not precede the period for which it is made.");

    public static Decision Decide(DeliverService command, CentralService service, Asked asked)
    {
        var number = service.Deliveries.Length + 1;
        return command.Until < command.From ? PeriodRunsBack
            : command.From < service.DefinedOn ? CentralService.BeforeDefinition
            : command.DeliveredOn < command.From ? BeforePeriod
            : command.DeliveredOn > asked.Today ? CentralService.InFuture
            : !IsReceived(command, service) ? CentralService.NotSubscribed
            : Decision.Of([new ServiceDelivered(
                    service.Id, number, command.LibraryId, command.From, command.Until, command.Quantity, command.Unit, command.DeliveredOn)])
                .Telling(new CentralServiceDelivered(
                    service.Id, number, command.LibraryId, command.Quantity, command.Unit, command.DeliveredOn, service.ProviderId, PriceOf(command, service)));
    }

    // Only equal shares are known here; inhabitants, members and use are worked out where costs are allocated.
    private static decimal? PriceOf(DeliverService command, CentralService service)
    {
        if (command.LibraryId is null || service.PriceOf(command.From.Year) is not { ChargeKey: ChargeKey.EqualShares } price) return null;

        var subscribers = service.Subscriptions.Where(subscription => subscription.Overlaps(command.From, command.Until)).Select(subscription => subscription.LibraryId).Distinct().Count();
        var (days, year) = (command.Until.DayNumber - command.From.DayNumber + 1, DateTime.IsLeapYear(command.From.Year) ? 366 : 365);
        return Math.Round(price.PricePerYear * days / year / subscribers, 2, MidpointRounding.AwayFromZero);
    }

    private static bool IsReceived(DeliverService command, CentralService service) => command.LibraryId is { } library
        ? service.SubscriptionIn(library, command.From, command.Until) is not null
        : service.Subscriptions.Any(subscription => subscription.Overlaps(command.From, command.Until));

    public static void Map(Api api) => api.Change<CentralService, DeliverService>(
        new()
        {
            Path = "/central-services/{serviceId}/deliveries", Right = "central-services.change", Facts = [typeof(ServiceDelivered)],
            Summary = "Report a delivery",
            Description = "The provider delivered for a period, to one subscriber or to all together. "
                + "Deliveries are numbered from 1, so that a dispute can name one.",
            Example = new DeliverService("organisation-bibliotheek-deventer", new(2026, 1, 1), new(2026, 3, 31), 120, "uur", new(2026, 3, 31)),
        },
        Decide);
}
