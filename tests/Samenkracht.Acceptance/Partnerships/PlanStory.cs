using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Writing;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Acceptance.Partnerships;

/// <summary>Stories that point to a node of a policy plan.</summary>
public abstract class PlanStory(AppFixture app) : AppSpec(app)
{
    /// <summary>A node, since 2021, of a plan that no other story knows.</summary>
    protected async Task<string> ANode()
    {
        var plan = $"policy-plan-{ACode("samen")}";
        var outcome = await Host.Services.GetRequiredService<CommandQueue>().SendAsync(
            new()
            {
                State = typeof(PolicyPlan), Stream = plan, Starts = true, Origin = new(new("subject-story", "network-office", null, "staff"), "story", "story"),
                Decide = (_, _) =>
                [
                    new PolicyPlanDrafted(plan, "network-oost", "Samen", new(2021, 1, 1), new(2024, 12, 31), new(2020, 10, 1)),
                    new AmbitionAdded(plan, "taal", "Taal", "Language", new(2020, 10, 1)),
                ],
            },
            CancellationToken.None);
        Assert.IsType<Outcome.Accepted>(outcome);
        return PlanNode.Of(plan, "taal");
    }

    /// <summary>A node as a query takes it.</summary>
    protected static string Asked(string node) => Uri.EscapeDataString(node);
}
