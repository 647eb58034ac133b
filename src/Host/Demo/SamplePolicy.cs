namespace Samenkracht.Host.Demo;

/// <summary>The goals and policy plans of the sample network: published, written, adopted, followed up.</summary>
internal static class SamplePolicy
{
    public static IEnumerable<SampleStep> Steps(SamplePolicyFiles files) =>
    [
        .. files.Frameworks.SelectMany(Publish), .. Write(files.Plan, files.Links),
        .. Publish(files.Successor.Framework), .. Supersede(files.Successor), .. Write(files.Successor.Plan, files.Successor.Links),
        .. Close(files.Plan), .. Close(files.Successor.Plan),
    ];

    private static IEnumerable<SampleStep> Publish(SampleFramework framework)
    {
        yield return new(framework.From, framework.Title, client => client.StartAsync(DemoActor.NetworkOffice, "/v1/goal-frameworks", new
        {
            framework.Code, framework.Title, framework.Level, IssuerId = $"organisation-{framework.Issuer}", framework.From, framework.Until,
        }));
        foreach (var goal in framework.Goals)
            yield return Change(framework.From, goal.Title, FrameworkOf(framework.Code), "goals", new { goal.Code, goal.Title, goal.EnglishName, On = framework.From });
    }

    private static IEnumerable<SampleStep> Supersede(SampleSuccessor successor)
    {
        var (thing, by, on) = (FrameworkOf(successor.Superseded.Framework), $"goal-framework-{successor.Framework.Code}", successor.Superseded.On);
        yield return Change(on, $"{successor.Framework.Title} supersedes", thing, "supersessions", new { SuccessorFrameworkId = by, On = on });
        foreach (var mapping in successor.Crosswalk)
            yield return Change(on, $"{mapping.Goal} goes on in {mapping.SuccessorGoal}", thing, "goal-mappings", new
            {
                mapping.Goal, SuccessorFrameworkId = by, mapping.SuccessorGoal, mapping.Weight, On = on,
            });
    }

    private static IEnumerable<SampleStep> Write(SamplePlan plan, SampleLinks links)
    {
        var thing = PlanOf(plan.Code);
        yield return new(plan.DraftedOn, plan.Title, client => client.StartAsync(DemoActor.NetworkOffice, "/v1/policy-plans", new
        {
            plan.Code, NetworkId = $"network-{plan.Network}", plan.Title, plan.From, plan.Until, plan.DraftedOn,
        }));
        foreach (var ambition in plan.Ambitions)
        {
            yield return Change(plan.DraftedOn, ambition.Title, thing, "ambitions", new { ambition.Code, ambition.Title, ambition.EnglishName, On = plan.DraftedOn });
            foreach (var (node, facts) in ambition.Tasks.Select(task => (task, "tasks")).Concat(ambition.Actions.Select(action => (action, "planned-actions"))))
                yield return Change(plan.DraftedOn, node.Title, thing, facts, new { node.Code, Ambition = ambition.Code, node.Title, node.EnglishName, On = plan.DraftedOn });
        }

        foreach (var link in links.Links)
            yield return Change(links.On, $"{link.Node} works towards {link.Goal}", thing, "goal-links", new
            {
                link.Node, FrameworkId = $"goal-framework-{link.Framework}", link.Goal, links.On,
            });
        yield return Change(plan.Adopted.On, $"{plan.Title} adopted", thing, "adoptions", new { DecisionReference = plan.Adopted.Decision, AdoptedOn = plan.Adopted.On });
    }

    private static IEnumerable<SampleStep> Close(SamplePlan plan)
    {
        if (plan.Closed is { } closed)
            yield return Change(closed.On, $"{plan.Title} closed", PlanOf(plan.Code), "closures", new
            {
                closed.On, SuccessorPlanId = $"policy-plan-{closed.Successor}", closed.Reason,
            });
    }

    private static SampleStep Change(DateOnly on, string what, string thing, string facts, object body) =>
        new(on, what, client => client.ChangeAsync(DemoActor.NetworkOffice, thing, facts, body));

    private static string FrameworkOf(string code) => $"/v1/goal-frameworks/goal-framework-{code}";

    private static string PlanOf(string code) => $"/v1/policy-plans/policy-plan-{code}";
}
