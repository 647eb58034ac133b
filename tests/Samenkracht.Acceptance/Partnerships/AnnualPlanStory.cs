using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Writing;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Acceptance.Partnerships;

/// <summary>Stories about what is needed locally, and what annual plans make of it.</summary>
public abstract class AnnualPlanStory(AppFixture app) : AppSpec(app)
{
    protected const string Deventer = "organisation-bibliotheek-deventer";
    protected const string Hengelo = "organisation-bibliotheek-hengelo";

    protected static readonly DateOnly Begin = new(2021, 1, 1);

    /// <summary>A policy plan for 2021 to 2026 with the nodes a1, a1-d1 and a1-d2; gives its id.</summary>
    protected async Task<string> APolicyPlan()
    {
        await this.TheNetwork();
        var id = $"policy-plan-{ACode("beleid")}";
        DateOnly before = new(2020, 9, 1);
        await InThePolicyPlan(
            id, true,
            [
                new PolicyPlanDrafted(id, "network-overijssel", "Samen verder", Begin, new(2026, 12, 31), before),
                new AmbitionAdded(id, "a1", "Iedereen doet mee", "Everybody takes part", before),
                new PlannedActionAdded(id, "a1-d1", "a1", "Taal", "Language", before),
                new PlannedActionAdded(id, "a1-d2", "a1", "Scholen", "Schools", before),
                new PolicyPlanAdopted(id, "besluit-2020-11", new(2020, 11, 1)),
            ]);
        return id;
    }

    /// <summary>Records a decision about a policy plan, as the network office would.</summary>
    protected async Task InThePolicyPlan(string id, bool starts, Decision decision)
    {
        var outcome = await Host.Services.GetRequiredService<CommandQueue>().SendAsync(
            new()
            {
                State = typeof(PolicyPlan), Stream = id, Starts = starts, Decide = (_, _) => decision,
                Origin = new(new Actor("demo-network-office", "network-office", "organisation-rijnbrink", "staff"), $"correlation-{id}", $"request-{id}"),
            },
            CancellationToken.None);
        Assert.IsType<Outcome.Accepted>(outcome);
    }

    /// <summary>A local task raised in March 2021; gives its id.</summary>
    protected async Task<string> ALocalTask(string who = "staff-deventer", string? organisation = null)
    {
        await this.TheNetwork();
        return (await Started(who, "/v1/local-tasks", Needed(organisation))).Path.Split('/')[^1];
    }

    protected static RaiseLocalTask Needed(string? organisation = null) => new(
        ACode("opgave"), organisation, null, "Taalpunten", "In elke wijk een taalpunt", 3, new(2021, 3, 1));

    /// <summary>An annual plan in preparation since September of the year before; gives its path.</summary>
    protected async Task<string> AnAnnualPlan(int year, string who = "staff-deventer", string organisation = Deventer)
    {
        await this.TheNetwork();
        return (await Started(who, "/v1/annual-plans", new PrepareAnnualPlan(organisation, year, $"Jaarplan {year}", new(year - 1, 9, 1)))).Path;
    }

    protected static AddPriority Putting(string title, string task, string node, int year) => new(title, [task], [node], new(year - 1, 10, 1));

    protected async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];
}
