using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Services;

/// <summary>Publishes the price list of a service for a year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="PricePerYear">Euros for the whole year and all subscribers, 0 or more.</param>
/// <param name="ChargeKey">By what it is divided over the subscribers.</param>
/// <param name="PublishedOn">The day of publication, before the year starts.</param>
public sealed record PriceService(
    [property: Range(2000, 2100)] int Year, [property: Money, Range(0, 100_000_000)] decimal PricePerYear, ChargeKey ChargeKey, DateOnly PublishedOn);

/// <summary>POST /v1/central-services/{serviceId}/prices.</summary>
public static class PriceServiceEndpoint
{
    /// <summary>Who subscribes knows beforehand what it costs.</summary>
    public static readonly Rule TooLate = new(
        "central-service-price-too-late", "The price and the charge key of a year are published before that year starts.");

    /// <summary>One price list for each year.</summary>
    public static readonly Rule PricedAlready = new("central-service-priced-already", "There is a price list for this year already; correct that one.");

    public static Decision Decide(PriceService command, CentralService service, Asked asked) =>
        service.PriceOf(command.Year) is not null ? PricedAlready
        : command.PublishedOn < service.DefinedOn ? CentralService.BeforeDefinition
        : command.PublishedOn > asked.Today ? CentralService.InFuture
        : command.PublishedOn.Year >= command.Year ? TooLate
        : [new CentralServicePriced(service.Id, command.Year, command.PricePerYear, command.ChargeKey, command.PublishedOn)];

    public static void Map(Api api) => api.Change<CentralService, PriceService>(
        new()
        {
            Path = "/central-services/{serviceId}/prices", Right = "central-services.change", Facts = [typeof(CentralServicePriced)],
            Summary = "Publish a price list",
            Description = "What the service costs in a year, and by what that is divided over the subscribers.",
            Example = new PriceService(2026, 184_500.00m, ChargeKey.ByInhabitants, new(2025, 10, 1)),
        },
        Decide);
}
