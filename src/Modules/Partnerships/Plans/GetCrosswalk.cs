using Microsoft.AspNetCore.Http;
using Samenkracht.Partnerships.Goals;

namespace Samenkracht.Partnerships.Plans;

/// <summary>GET /v1/policy-plans/{planId}/crosswalk.</summary>
public static class GetCrosswalkEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/policy-plans/{planId}/crosswalk", Kind = OperationKind.Read, Right = "policy-plans.read", Answer = typeof(PlanCrosswalk),
            Summary = "Read the crosswalk of a policy plan",
            Description = "Each node with the goals it works towards, and the goals in which those go on with their weights, on a day, as known at an instant: "
                + "so that figures can be followed over the years, from one plan to the next. Nodes that ended are shown too.",
            Query = OneThing.Moments,
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var plans = await request.History.AsOfAsync<PolicyPlan>([request.PathStream], request.ValidOn, request.KnownAt, request.Http.RequestAborted);
        return plans.GetValueOrDefault(request.PathStream) is { } plan
            ? ReadRequest.Answer(PlanCrosswalk.Of(plan, request.ValidOn, new(await FrameworksAsync(request, plan))))
            : Problems.Unknown();
    }

    private static async Task<IReadOnlyDictionary<string, GoalFramework>> FrameworksAsync(ReadRequest request, PolicyPlan plan)
    {
        var found = new Dictionary<string, GoalFramework>();
        for (var wanted = plan.Goals.Select(link => link.FrameworkId).Distinct().ToList(); wanted.Count > 0;)
        {
            var read = await request.History.AsOfAsync<GoalFramework>(wanted, request.ValidOn, request.KnownAt, request.Http.RequestAborted);
            foreach (var (id, framework) in read) found[id] = framework;
            wanted = [.. read.Values.Select(framework => framework.SuccessorFrameworkId).OfType<string>().Distinct().Except(found.Keys)];
        }

        return found;
    }
}
