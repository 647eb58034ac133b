using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Journals;
using Wolverine;

namespace Samenkracht.Acceptance.Finance;

/// <summary>Stories of a legal entity with a budget, each with an organisation of its own.</summary>
public abstract class BudgetStory(AppFixture app) : BooksStory(app)
{
    protected static readonly BudgetLine Activities = new("activiteiten", "4600", "Activiteiten", 1_000m, Dimensions.None, "policy-plan-samenkracht-2021-2024/a1-d3", true);
    protected static readonly BudgetLine Rent = new("huur", "4200", "Huur", 36_500m, Dimensions.None);
    protected static readonly BudgetLine Municipality = new("gemeente", "8000", "Subsidie gemeente", 40_000m, Dimensions.None);

    protected static DraftBudget ADraft(string organisation, int year = 2023, string? scenario = null, params string[] with) => new(
        organisation, year, scenario, scenario is null ? null : "organisation-study-samen", with, [Activities, Rent, Municipality], 105m, new(year - 1, 10, 3));

    /// <summary>A budget that was adopted in December; gives its path.</summary>
    protected async Task<string> ABudget(int year = 2023)
    {
        var (budget, _) = await Started(Controller, "/v1/budgets", ADraft(Entity, year));
        await this.Changed(Director, budget, "approvals", new ApproveBudget("31", new(year - 1, 12, 5)));
        return budget;
    }

    protected Task<string> Bound(string budget, decimal amount, CommitmentSubject subject, string line = "activiteiten") =>
        this.Changed(Controller, budget, "commitments", new ReserveCommitment(line, amount, subject, new(2023, 2, 6)));

    protected Task Told(object message) => Followed(context => context.PublishAsync(message).AsTask());

    protected async Task<JsonElement> Commitment(string budget, int number) =>
        (await Get("auditor", budget)).Is(200).Json.GetProperty("commitments").EnumerateArray().Single(one => one.GetProperty("number").GetInt32() == number);

    protected async Task<JsonElement> LastFact(string path) => (await FactsOf(path))[^1];
}
