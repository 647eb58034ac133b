using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Finance.Funding;

/// <summary>A central service was delivered, so that a library did not do it alone.</summary>
public sealed record ServiceDeliveryCounted(string TallyId, string ServiceId, int Number, string? LibraryId, decimal Quantity, string Unit, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A delivery is disputed: it saves nothing.</summary>
public sealed record ServiceDeliveryDiscounted(string TallyId, string ServiceId, int Number, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A delivery that counts.</summary>
/// <param name="Number">The number of the delivery.</param>
/// <param name="LibraryId">The library; null for all subscribers together.</param>
/// <param name="Quantity">How much.</param>
/// <param name="Unit">In what.</param>
/// <param name="On">When.</param>
/// <param name="IsDiscounted">Whether it was disputed.</param>
public sealed record CountedDelivery(int Number, string? LibraryId, decimal Quantity, string Unit, DateOnly On, bool IsDiscounted);

/// <summary>The deliveries of a central service. One for each service.</summary>
public sealed record ServiceTally(string Id, string ServiceId, ImmutableArray<CountedDelivery> Deliveries)
{
    /// <summary>The id of the tally of a service.</summary>
    public static string IdOf(string serviceId) => Keys.For("service-tally", serviceId["central-service-".Length..]);

    public static ServiceTally Create(ServiceDeliveryCounted e) => new(e.TallyId, e.ServiceId, [Of(e)]);

    public ServiceTally Apply(ServiceDeliveryCounted e) => this with { Deliveries = Deliveries.Add(Of(e)) };

    public ServiceTally Apply(ServiceDeliveryDiscounted e) =>
        this with { Deliveries = [.. Deliveries.Select(one => one.Number == e.Number ? one with { IsDiscounted = true } : one)] };

    private static CountedDelivery Of(ServiceDeliveryCounted e) => new(e.Number, e.LibraryId, e.Quantity, e.Unit, e.On, false);
}

/// <summary>What a central service saved in a year.</summary>
/// <param name="ServiceId">The central service.</param>
/// <param name="Year">The year.</param>
/// <param name="KnownAt">What was known at this instant.</param>
/// <param name="Saved">Euro, for all together.</param>
/// <param name="Libraries">What each library saved; without an id what is of all subscribers together.</param>
/// <param name="WithoutCosts">How many deliveries are left out, because there are no costs of their unit on their day.</param>
public sealed record ServiceSavings(string ServiceId, int Year, DateTimeOffset KnownAt, decimal Saved, IReadOnlyList<LibrarySaving> Libraries, int WithoutCosts)
{
    /// <summary>The savings of deliveries.</summary>
    public static ServiceSavings Of(string service, int year, DateTimeOffset knownAt, UnitCosts? costs, ServiceTally? tally)
    {
        var counted = (tally?.Deliveries ?? []).Where(one => !one.IsDiscounted && one.On.Year == year)
            .Select(one => (one.LibraryId, one.Quantity, Each: costs?.Unit == one.Unit ? costs.SavedOn(one.On) : null)).ToList();
        var libraries = counted.Where(one => one.Each is not null).GroupBy(one => one.LibraryId).OrderBy(library => library.Key, StringComparer.Ordinal)
            .Select(library => new LibrarySaving(
                library.Key, library.Sum(one => one.Quantity), decimal.Round(library.Sum(one => one.Quantity * one.Each!.Value), 2, MidpointRounding.AwayFromZero))).ToList();
        return new(service, year, knownAt, libraries.Sum(library => library.Saved), libraries, counted.Count(one => one.Each is null));
    }
}

/// <summary>What a library saved.</summary>
/// <param name="LibraryId">The library; null for all subscribers together.</param>
/// <param name="Quantity">How much was delivered.</param>
/// <param name="Saved">Euro: the costs of doing it alone less those of doing it together.</param>
public sealed record LibrarySaving(string? LibraryId, decimal Quantity, decimal Saved);

/// <summary>GET /v1/unit-costs/{unitCostsId}, its history and the savings.</summary>
public static class GetServiceSavingsEndpoint
{
    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/unit-costs", Kind = OperationKind.List, Right = "unit-costs.read", Answer = typeof(Page<UnitCosts>),
                Summary = "List what units of central services cost", Description = "Each central service of which it was worked out what a unit costs alone and together.",
                Query = [.. Paging.Keys],
            },
            request => Paging.PageAsync(request, request.Session.Query<UnitCosts>(), costs => costs.Id, costs => costs));
        api.GetOne<UnitCosts, UnitCosts>("/unit-costs/{unitCostsId}", "unit-costs.read", "what a unit of a central service costs", costs => costs);
        api.Get(
            new()
            {
                Path = "/unit-costs/{unitCostsId}/savings", Kind = OperationKind.Read, Right = "unit-costs.read", Answer = typeof(ServiceSavings),
                Summary = "Read what a central service saves",
                Description = "Each delivery of the year times what a unit saved on its day; a disputed delivery saves nothing.",
                Query = [GetFundingMixEndpoint.Year, OneThing.Moments[1]],
            },
            ReadAsync);
    }

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        if (GetFundingMixEndpoint.RefusesYear(request) is { } refused) return refused;
        var ct = request.Http.RequestAborted;
        if (await request.History.FindAsync(typeof(UnitCosts), request.PathStream, ct) is not { State: UnitCosts now }) return Problems.Unknown();
        var costs = await request.History.AsOfAsync<UnitCosts>([now.Id], null, request.KnownAt, ct);
        var tally = await request.History.AsOfAsync<ServiceTally>([ServiceTally.IdOf(now.ServiceId)], null, request.KnownAt, ct);
        return ReadRequest.Answer(ServiceSavings.Of(
            now.ServiceId, GetFundingMixEndpoint.YearOf(request), request.KnowledgeAt, costs.GetValueOrDefault(now.Id), tally.Values.FirstOrDefault()));
    }
}
