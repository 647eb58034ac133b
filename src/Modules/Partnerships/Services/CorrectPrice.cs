using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Services;

/// <summary>Puts the price list of a year right; every particular is given, also those that were right.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="PricePerYear">Euros for the whole year and all subscribers, 0 or more.</param>
/// <param name="ChargeKey">By what it is divided over the subscribers.</param>
/// <param name="PublishedOn">The day of publication, before the year starts.</param>
/// <param name="Reason">What was wrong, in 1 to 500 characters; no personal data.</param>
public sealed record CorrectPrice(
    [property: Range(2000, 2100)] int Year, [property: Money, Range(0, 100_000_000)] decimal PricePerYear, ChargeKey ChargeKey, DateOnly PublishedOn,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/central-services/{serviceId}/price-corrections.</summary>
public static class CorrectPriceEndpoint
{
    /// <summary>Only what was published is put right.</summary>
    public static readonly Rule NotPriced = new("central-service-not-priced", "There is no price list of this service for the year.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule BeforePrice = new("before-central-service-price", "This day lies before the price list was published.");

    public static Decision Decide(CorrectPrice command, CentralService service, Asked asked) =>
        service.PriceOf(command.Year) is not { } price ? NotPriced
        : (command.PricePerYear, command.ChargeKey) == (price.PricePerYear, price.ChargeKey) ? CorrectOrganisationEndpoint.NothingDiffers
        : command.PublishedOn < price.PublishedOn ? BeforePrice
        : command.PublishedOn > asked.Today ? CentralService.InFuture
        : command.PublishedOn.Year >= command.Year ? PriceServiceEndpoint.TooLate
        : [new CentralServicePriceCorrected(service.Id, command.Year, command.PricePerYear, command.ChargeKey, command.PublishedOn, command.Reason)];

    public static void Map(Api api) => api.Change<CentralService, CorrectPrice>(
        new()
        {
            Path = "/central-services/{serviceId}/price-corrections", Right = "central-services.change", Facts = [typeof(CentralServicePriceCorrected)],
            Summary = "Correct a price list",
            Description = "Price or charge key were wrong; they are published again, before the year starts. What was published before stays readable.",
            Example = new CorrectPrice(2026, 182_000.00m, ChargeKey.ByInhabitants, new(2025, 11, 1), "Indexering dubbel geteld"),
        },
        Decide);
}
