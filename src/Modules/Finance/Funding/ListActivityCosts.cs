using Microsoft.AspNetCore.Http;

namespace Samenkracht.Finance.Funding;

/// <summary>What the activities of a year cost.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Year">The year.</param>
/// <param name="KnownAt">What was known at this instant.</param>
/// <param name="Activities">The activities.</param>
public sealed record ActivityCosts(string OrganisationId, int Year, DateTimeOffset KnownAt, IReadOnlyList<ActivityCost> Activities);

/// <summary>What an activity costs and brings.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="Costs">Euro of costs.</param>
/// <param name="Income">Euro of income.</param>
/// <param name="Net">Costs less income.</param>
public sealed record ActivityCost(string ActivityId, decimal Costs, decimal Income, decimal Net);

/// <summary>GET /v1/activity-costs.</summary>
public static class ListActivityCostsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/activity-costs", Kind = OperationKind.Read, Right = "funding.read", Answer = typeof(ActivityCosts),
            Summary = "Read what activities cost", Description = "Costs and income in the books for each activity of an organisation in a year.",
            Query = [GetFundingMixEndpoint.Organisation, GetFundingMixEndpoint.Year, OneThing.Moments[1]],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        if (GetFundingMixEndpoint.RefusesYear(request) is { } refused) return refused;
        if (GetFundingMixEndpoint.OrganisationOf(request) is not { } organisation) return Problems.Unknown();
        var booked = await GetFundingMixEndpoint.BookedAsync(request, organisation, "activity");
        return ReadRequest.Answer(new ActivityCosts(
            organisation, GetFundingMixEndpoint.YearOf(request), request.KnowledgeAt,
            [.. booked.Where(sum => sum.Key is not null && (sum.IsCost || sum.IsIncome)).GroupBy(sum => sum.Key!).OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => Of(one.Key, one.Where(sum => sum.IsCost).Sum(sum => sum.Amount), -one.Where(sum => sum.IsIncome).Sum(sum => sum.Amount)))]));
    }

    private static ActivityCost Of(string activity, decimal costs, decimal income) => new(activity, costs, income, costs - income);
}
