using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Acceptance.Programming;

/// <summary>Stories about what libraries do, with a policy plan that they work for.</summary>
public abstract class ProgrammingStory(AppFixture app) : AppSpec(app)
{
    /// <summary>A policy plan that no other story knows, in force since 2010; gives its only node.</summary>
    protected async Task<string> ANode()
    {
        var plan = $"policy-plan-{ACode("leren")}";
        await Followed(context => context.PublishAsync(new PolicyPlanInForce(plan, 1, [$"{plan}/a2-d2"], new(2010, 1, 1), new(2010, 1, 1))).AsTask());
        return $"{plan}/a2-d2";
    }
}
