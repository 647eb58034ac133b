using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Administrations;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Finance;

/// <summary>What was reported over a month is marked while the books of that month are open again.</summary>
public sealed class ReopeningReportedMonths(AppFixture app) : BooksStory(app)
{
    private string Staff => $"staff@{Entity}";

    [Fact]
    public async Task a_closed_annual_plan_is_marked_until_the_month_is_locked_again()
    {
        var plan = await AClosedAnnualPlanOf2023();
        await OpenBooks(2023);
        await this.Changed(Director, Books, "locks", new LockPeriod(2023, 11, new(2023, 12, 10)));
        await this.Changed(Controller, Books, "reopening-requests", new AskReopening(2023, 11, new(2024, 2, 5), "Factuur ontbrak"));

        await Followed(_ => this.Changed(Director, Books, "reopenings", new ConfirmReopening(2023, 11, new(2024, 2, 6))));
        Assert.Equal("2024-02-06", (await Get(Director, plan)).Is(200).Json.Text("staleSince"));

        await Followed(_ => this.Changed(Director, Books, "locks", new LockPeriod(2023, 11, new(2024, 2, 20))));
        Assert.False((await Get(Director, plan)).Is(200).Json.TryGetProperty("staleSince", out _));
        Assert.Equal(
            ["partnerships.annual-plan-report-became-stale", "partnerships.annual-plan-report-stands"],
            (await FactsOf(plan)).TakeLast(2).Select(fact => fact.Text("type")));
    }

    private async Task<string> AClosedAnnualPlanOf2023()
    {
        Entity = await this.AnOrganisation(OrganisationKind.Library);
        var plan = (await Started(Staff, "/v1/annual-plans", new PrepareAnnualPlan(Entity, 2023, "Jaarplan 2023", new(2022, 9, 1)))).Path;
        var task = (await Started(Staff, "/v1/local-tasks", new RaiseLocalTask(ACode("opgave"), Entity, null, "Taalpunten", "In elke wijk een taalpunt", 3, new(2022, 8, 1)))).Path;
        await this.Changed(Staff, plan, "priorities", new AddPriority("Taal", [task.Id()], [$"{(await this.AnAdoptedPlan()).Id()}/a1-d1"], new(2022, 9, 2)));
        await this.Changed(Staff, plan, "submissions", new SubmitForApproval(new(2022, 10, 1)));
        await this.Changed(Director, plan, "approvals", new ApproveAnnualPlan(ApproverPosition.Director, new(2022, 10, 15)));
        await this.Changed(Staff, plan, "realisations", new ReportRealisation(1, PriorityOutcome.Achieved, "Alle wijken", new(2024, 1, 15)));
        await this.Changed(Director, plan, "closures", new CloseAnnualPlan(new(2024, 2, 1), "Besproken"));
        return plan;
    }
}
