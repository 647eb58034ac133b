using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Invoices;

namespace Samenkracht.Acceptance.Finance;

public sealed class UsingCommitments(AppFixture app) : MoneyStory(app)
{
    private static readonly DateOnly On = new(2024, 5, 5);

    private Task Matched(string invoice, string budget) => Followed(_ => this.Changed(Staff, invoice, "commitment-matches", new MatchInvoice(budget.Id(), 1, On)));

    private async Task<decimal> UsedOf(string budget) =>
        (await Get("auditor", budget)).Is(200).Json.GetProperty("commitments")[0].GetProperty("used").GetDecimal();

    private async Task<string?> TagOf(string path) => (await Get(Staff, path)).Is(200).Tag;

    [Fact]
    public async Task by_an_invoice_takes_what_is_bound_and_a_credit_gives_it_back()
    {
        var (budget, invoice) = (await ACommitment(400m), await Received(AnInvoice()));
        await Matched(invoice, budget);
        Assert.Equal(338.25m, await UsedOf(budget));
        var (matched, used) = ((await FactsOf(invoice))[^1], (await FactsOf(budget))[^1]);
        Assert.Equal(
            ("finance.commitment-used", matched.Text("correlationId"), matched.Text("id"), "reaction-use-matched-commitment"),
            (used.Text("type"), used.Text("correlationId"), used.Text("causationId"), used.Text("subject")));

        await Followed(_ => this.Changed(Staff, invoice, "credits", new CreditInvoice("C-1", [new(1, 100m, 21m)], new(2024, 5, 6), "Vier uur minder")));
        Assert.Equal((222.50m, "reaction-give-commitment-back"), (await UsedOf(budget), (await FactsOf(budget))[^1].Text("subject")));
        await Followed(_ => this.Changed(Staff, invoice, "commitment-unmatches", new UnmatchInvoice(new(2024, 5, 7), "Andere activiteit")));
        Assert.Equal(0m, await UsedOf(budget));
        await Matched(invoice, budget);
        Assert.Equal(222.50m, await UsedOf(budget));
        await Followed(_ => this.Changed(Staff, invoice, "disputes", new DisputeInvoice(new(2024, 5, 8), "Uren kloppen niet")));
        Assert.Equal((0m, null), (await UsedOf(budget), (await Get(Staff, invoice)).Json.Text("budgetId")));
    }

    [Fact]
    public async Task beyond_what_is_bound_is_refused_and_nothing_is_stored()
    {
        var (budget, first, second) = (await ACommitment(400m), await Received(AnInvoice()), await Received(AnInvoice()));
        await Matched(first, budget);
        var facts = (await FactsOf(budget)).Length;

        (await Post(Staff, $"{second}/commitment-matches", new MatchInvoice(budget.Id(), 1, On), await TagOf(second)))
            .IsRefused("A commitment cannot be used for more than it binds, nor for less than nothing.");
        (await Post(Staff, $"{second}/commitment-matches", new MatchInvoice(budget.Id(), 2, On), await TagOf(second)))
            .IsRefused("The budget has no open commitment with this number.");
        var (mine, theirs) = (Entity, Entity = $"organisation-{ACode("bibliotheek")}");
        var others = await ACommitment(400m);
        Entity = mine;
        (await Post(Staff, $"{second}/commitment-matches", new MatchInvoice(others.Id(), 1, On), await TagOf(second)))
            .IsRefused("The organisation that has to pay this invoice holds no such budget.");

        Assert.NotEqual(mine, theirs);
        Assert.Equal((1, facts, 338.25m, 0m), ((await FactsOf(second)).Length, (await FactsOf(budget)).Length, await UsedOf(budget), await UsedOf(others)));
    }

    // Both may be decided before the budget hears of the first; then it declines the second, which is not matched any more.
    [Fact]
    public async Task by_two_invoices_at_once_takes_it_for_one_of_them()
    {
        var (budget, first, second) = (await ACommitment(400m), await Received(AnInvoice()), await Received(AnInvoice()));
        var tags = (First: await TagOf(first), Second: await TagOf(second));
        await Followed(_ => Task.WhenAll(
            Post(Staff, $"{first}/commitment-matches", new MatchInvoice(budget.Id(), 1, On), tags.First),
            Post(Staff, $"{second}/commitment-matches", new MatchInvoice(budget.Id(), 1, On), tags.Second)));

        Assert.Equal(338.25m, await UsedOf(budget));
        var matched = await Task.WhenAll(new[] { first, second }.Select(async path => (await Get(Staff, path)).Is(200).Json.Text("budgetId")));
        Assert.Single(matched, budget.Id());
    }
}
