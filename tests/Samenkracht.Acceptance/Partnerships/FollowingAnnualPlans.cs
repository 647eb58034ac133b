using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Reading;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class FollowingAnnualPlans(AppFixture app) : AnnualPlanStory(app)
{
    private static readonly DateOnly EndsOn = new(2021, 7, 1);
    private static readonly DateOnly BackOn = new(2021, 8, 1);

    private Task Told(string policy, IFact fact, PolicyPlanInForce message) =>
        Followed(_ => InThePolicyPlan(policy, false, Decision.Of([fact]).Telling(message)));

    private async Task<IEnumerable<string>> Waiting(string policy) => (await Get("auditor", "/v1/annual-plans?needsRelink=true")).Is(200).Json.GetProperty("items")
        .EnumerateArray().SelectMany(plan => plan.GetProperty("priorities").EnumerateArray())
        .SelectMany(priority => priority.GetProperty("needsRelink").EnumerateArray()).Select(node => node.GetString()!)
        .Where(node => node.StartsWith(policy, StringComparison.Ordinal));

    [Fact]
    public async Task the_policy_plan_they_ask_for_another_link_until_the_node_is_back()
    {
        var (policy, task) = (await APolicyPlan(), await ALocalTask(organisation: Deventer));
        var (ambition, language, schools) = ($"{policy}/a1", $"{policy}/a1-d1", $"{policy}/a1-d2");
        var plan = await AnAnnualPlan(2021);
        await this.Changed("staff-deventer", plan, "priorities", new AddPriority("Taal", [task], [language], new(2020, 10, 1)));
        PolicyPlanInForce without = new(policy, 2, [ambition, schools], Begin, EndsOn);

        await Told(policy, new PolicyPlanAmended(policy, 1, [], ["a1-d1"], EndsOn, "besluit-1", "Andere accenten"), without);
        await FollowsFrom(policy, plan, "partnerships.priority-needs-relink", EndsOn);
        Assert.Equal([language], await Waiting(policy));

        await Told(policy, new PolicyPlanAmendmentWithdrawn(policy, 1, BackOn, "besluit-2", "Toch niet"), new(policy, 3, [ambition, language, schools], Begin, BackOn));
        await FollowsFrom(policy, plan, "partnerships.priority-relink-lifted", BackOn);
        Assert.Empty(await Waiting(policy));

        var facts = (await FactsOf(plan)).Length;
        await Followed(context => context.PublishAsync(without).AsTask());
        Assert.Equal(facts, (await FactsOf(plan)).Length);
    }

    [Fact]
    public async Task the_policy_plan_they_are_content_with_another_node()
    {
        var (policy, task) = (await APolicyPlan(), await ALocalTask("staff-hengelo"));
        var plan = await AnAnnualPlan(2021, "staff-hengelo", Hengelo);
        await this.Changed("staff-hengelo", plan, "priorities", new AddPriority("Taal", [task], [$"{policy}/a1-d1"], new(2020, 10, 1)));
        PolicyPlanInForce without = new(policy, 2, [$"{policy}/a1", $"{policy}/a1-d2"], Begin, EndsOn);
        await Told(policy, new PolicyPlanAmended(policy, 1, [], ["a1-d1"], EndsOn, "besluit-1", "Andere accenten"), without);

        await this.Changed("staff-hengelo", plan, "links", new LinkPriority(1, [], [$"{policy}/a1-d2"], new(2021, 7, 5)));
        await Followed(context => context.PublishAsync(without).AsTask());

        Assert.Empty(await Waiting(policy));
    }

    // The reaction shares the correlation of the change of the policy plan, and names its fact as the cause.
    private async Task FollowsFrom(string policy, string plan, string type, DateOnly on)
    {
        var (cause, followed) = ((await Host.Services.GetRequiredService<History>().FactsAsync(policy, [], null, CancellationToken.None)).Facts[^1], (await FactsOf(plan))[^1]);
        Assert.Equal(
            (type, $"{on:yyyy-MM-dd}", "reaction", $"correlation-{policy}", cause.Id),
            (followed.Text("type"), followed.Text("validFrom"), followed.Text("through"), followed.Text("correlationId"), followed.Text("causationId")));
    }

    [Fact]
    public async Task a_merger_those_of_the_predecessors_end_by_succession()
    {
        MergingLibrary[] libraries = [await this.AMergingLibrary(), await this.AMergingLibrary()];
        var (before, inTheYear, after) = (
            await AnAnnualPlan(2023, "network-office", libraries[0].Id), await AnAnnualPlan(2024, "network-office", libraries[0].Id),
            await AnAnnualPlan(2025, "network-office", libraries[1].Id));
        var (path, successor) = await this.AProposal(libraries);
        await this.ReadyForTheDeed(path, libraries);

        await Followed(async _ => (await Post("network-office", $"{path}/deeds", MergerScenarios.TheDeed([]), (await Get("network-office", path)).Tag)).Is(204));

        var deed = (await FactsOf(path))[^1];
        foreach (var plan in new[] { inTheYear, after })
        {
            var closed = (await FactsOf(plan))[^1];
            Assert.Equal(
                ("partnerships.annual-plan-closed-by-succession", deed.Text("correlationId"), deed.Text("id"), "2024-01-01"),
                (closed.Text("type"), closed.Text("correlationId"), closed.Text("causationId"), closed.Text("validFrom")));
            var entry = (await Get("auditor", plan)).Is(200).Json;
            Assert.Equal(("closed", successor), (entry.Text("status"), entry.Text("successorId")));
        }

        Assert.Equal("preparing", (await Get("auditor", before)).Is(200).Json.Text("status"));
    }
}
