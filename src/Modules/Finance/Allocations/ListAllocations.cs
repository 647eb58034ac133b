using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Allocations;

/// <summary>An allocation of costs as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">Whose costs.</param>
/// <param name="Purpose">What they are divided for.</param>
/// <param name="Title">Its title.</param>
/// <param name="Keys">Its keys.</param>
/// <param name="Runs">What was divided.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record AllocationEntry(
    string Id, string OrganisationId, AllocationPurpose Purpose, string Title, IReadOnlyList<AllocationKey> Keys, IReadOnlyList<AllocationRun> Runs, string History)
{
    internal static AllocationEntry Of(CostAllocation state) =>
        new(state.Id, state.OrganisationId, state.Purpose, state.Title, state.Keys, state.Runs, $"/v1/cost-allocations/{state.Id}/history");
}

/// <summary>The keys of an allocation, without its amounts.</summary>
/// <param name="Id">The id of the allocation.</param>
/// <param name="OrganisationId">Whose costs.</param>
/// <param name="Purpose">What they are divided for.</param>
/// <param name="Title">Its title.</param>
/// <param name="Keys">Its keys.</param>
public sealed record PublishedKeys(string Id, string OrganisationId, AllocationPurpose Purpose, string Title, IReadOnlyList<AllocationKey> Keys)
{
    internal static PublishedKeys Of(CostAllocation state) => new(state.Id, state.OrganisationId, state.Purpose, state.Title, state.Keys);
}

/// <summary>GET /v1/cost-allocations, one with its history, and the keys that everybody can read.</summary>
public static class ListAllocationsEndpoint
{
    private static readonly QueryKey[] Filters =
    [
        new("organisation", "Only of this organisation, by id."), new("purpose", "Only for this purpose.", Values: Names.Of<AllocationPurpose>()), .. Paging.Keys,
    ];

    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/cost-allocations", Kind = OperationKind.List, Right = "cost-allocations.read", Answer = typeof(Page<AllocationEntry>),
                Summary = "List allocations of costs", Description = "Allocations with their keys and what was divided, by organisation and purpose.", Query = Filters,
            },
            request => Paging.PageAsync(request, Filtered(request), one => one.Id, AllocationEntry.Of));
        api.Get(
            new()
            {
                Path = "/allocation-keys", Kind = OperationKind.List, Right = "allocation-keys.read", Answer = typeof(Page<PublishedKeys>),
                Summary = "List keys", Description = "By which keys costs are divided, of every organisation and year; the same for all members, without amounts.", Query = Filters,
            },
            request => Paging.PageAsync(request, Filtered(request), one => one.Id, PublishedKeys.Of));
        api.GetOne<CostAllocation, AllocationEntry>("/cost-allocations/{allocationId}", "cost-allocations.read", "an allocation of costs", AllocationEntry.Of);
    }

    private static IQueryable<CostAllocation> Filtered(ReadRequest request)
    {
        var query = request.Session.Query<CostAllocation>().AsQueryable();
        var own = request.Caller.Organisation ?? "";
        if (request.Caller.Reach == Reach.Own) query = query.Where(one => one.OrganisationId == own);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(one => one.OrganisationId == organisation);
        if (Names.Parse<AllocationPurpose>(request.Query.Text("purpose")) is { } purpose) query = query.Where(one => one.Purpose == purpose);
        return query;
    }
}
