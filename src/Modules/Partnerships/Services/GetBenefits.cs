using Marten;

namespace Samenkracht.Partnerships.Services;

/// <summary>The time that a central service leaves libraries with (policy plan 2021-2024: central work frees room for local work).</summary>
/// <param name="ServiceId">The service.</param>
/// <param name="Year">The calendar year; null for all years.</param>
/// <param name="Hours">Hours of all libraries together.</param>
/// <param name="Libraries">Each library.</param>
public sealed record ServiceBenefits(string ServiceId, int? Year, decimal Hours, IReadOnlyList<LibraryBenefit> Libraries)
{
    /// <summary>The benefits of a service in a year, or in all years.</summary>
    public static ServiceBenefits Of(CentralService service, int? year)
    {
        var freed = service.Freed.Where(one => year is null || one.Year == year).ToList();
        return new(service.Id, year, freed.Sum(one => one.Hours), [.. freed.GroupBy(one => one.LibraryId).OrderBy(library => library.Key, StringComparer.Ordinal)
            .Select(library => new LibraryBenefit(library.Key, library.Sum(one => one.Hours), [.. library.OrderBy(one => one.Year)]))]);
    }
}

/// <summary>The time that a central service leaves a library with.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="Hours">Hours of all uses together.</param>
/// <param name="Uses">What it does with them.</param>
public sealed record LibraryBenefit(string LibraryId, decimal Hours, IReadOnlyList<FreedCapacity> Uses);

/// <summary>GET /v1/central-services/{serviceId}/benefits.</summary>
public static class GetBenefitsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/central-services/{serviceId}/benefits", Kind = OperationKind.Read, Right = "central-services.read", Answer = typeof(ServiceBenefits),
            Summary = "Read the benefits of a central service",
            Description = "The hours that the service leaves each library with, and what they are used for, in a year or in all years.",
            Query = [new("year", "Only this calendar year.", "integer")],
        },
        async request => await request.Session.LoadAsync<CentralService>(request.PathStream, request.Http.RequestAborted) is { } service
            ? ReadRequest.Answer(ServiceBenefits.Of(service, request.Query.Number("year")))
            : Problems.Unknown());
}
