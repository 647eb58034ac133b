using Microsoft.AspNetCore.Http;

namespace Samenkracht.Programming.Activities;

/// <summary>What was paid to others for an activity.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="Total">Euro, after what came back.</param>
/// <param name="PerParticipant">Euro for each time that somebody came; null when nobody came yet.</param>
/// <param name="Payments">The payments, in the order in which they were told.</param>
public sealed record ActivityCostsEntry(string ActivityId, decimal Total, decimal? PerParticipant, IReadOnlyList<ActivityPayment> Payments)
{
    internal static ActivityCostsEntry Of(Activity activity, ActivityCosts? costs)
    {
        var total = costs?.Payments.Sum(payment => payment.Amount) ?? 0;
        var came = activity.Sessions.Sum(session => session.Total ?? 0);
        return new(activity.Id, total, came == 0 ? null : Math.Round(total / came, 2, MidpointRounding.AwayFromZero), costs?.Payments ?? []);
    }
}

/// <summary>GET /v1/activities/{activityId}/costs.</summary>
public static class GetActivityCostsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/activities/{activityId}/costs", Kind = OperationKind.Read, Right = "activities.read", Answer = typeof(ActivityCostsEntry),
            Summary = "Read the costs of an activity",
            Description = "What invoices of others, such as speakers and teachers, cost for an activity as far as they were paid, in total and for each time that somebody came.",
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var ct = request.Http.RequestAborted;
        if (await request.History.FindAsync(typeof(Activity), request.PathStream, ct) is not { State: Activity activity } || !request.Caller.MayKnow(activity)) return Problems.Unknown();

        var costs = await request.History.FindAsync(typeof(ActivityCosts), ActivityCosts.IdOf(activity.Id), ct);
        return ReadRequest.Answer(ActivityCostsEntry.Of(activity, costs?.State as ActivityCosts));
    }
}
