using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.InvoiceFacts;

namespace Samenkracht.Specs.Finance;

public sealed class MatchInvoiceSpec
{
    private const string BudgetId = TheBudget.Id;
    private const string NoRoom = "De verplichting heeft hiervoor geen ruimte meer";
    private const string Wrong = "Andere activiteit";

    private static readonly DateOnly Day = new(2024, 5, 5);
    private static readonly DateOnly Later = new(2024, 5, 15);
    private static readonly MatchInvoice Match = new(BudgetId, 1, Day);
    private static readonly InvoiceMatched Matched = new(Id, Deventer, BudgetId, 1, 338.25m, Day);
    private static readonly InvoiceWasMatched Told = new(Id, Deventer, BudgetId, 1, 338.25m, Day);
    private static readonly InvoiceUnmatched Unmatched = new(Id, Deventer, BudgetId, 1, 338.25m, Later, Wrong);
    private static readonly CommitmentWasGivenBack GivenBack = new(Id, Deventer, BudgetId, 1, 338.25m, Later, Wrong);
    private static readonly CommitmentUsed Used = new(BudgetId, 1, 338.25m, Id, Day);
    private static readonly CommitmentUseDeclined Declined = new(BudgetId, 1, 338.25m, Id, "commitment-used-up", Day);
    private static readonly CommitmentReserved Bound = TheBudget.Reserved(1, TheBudget.ForSession);

    // 300 and the VAT that is not recovered, 31.50 and 6.75.
    private static Budget Holds(params IFact[] more) => TheBudget.Adopted([Bound, .. more]);

    private static PurchaseInvoice The(params IFact[] then) => Given.State<PurchaseInvoice>([Received, .. then]);

    private static Decision When(MatchInvoice command, Budget? budget, params IFact[] then) =>
        MatchInvoiceEndpoint.Decide(command, The(then), budget is null ? As("staff") : As("staff", (BudgetId, budget)));

    [Fact]
    public void It_uses_a_commitment_for_its_costs() => When(Match, Holds()).ThenFacts(Matched).ThenTells(Told);

    [Fact]
    public void What_was_taken_off_before_is_not_used()
    {
        var credited = new InvoiceCredited(Id, Deventer, "C-1", [new(1, 100m, 21m)], 121m, Day, "Minder");
        When(Match, Holds(), credited).ThenFacts(Matched with { Amount = 222.50m });
    }

    [Fact]
    public void Beyond_the_policy_of_the_budget_it_is_refused()
    {
        When(Match, Holds(TheBudget.Used(1, 61.76m))).ThenRefused("A commitment cannot be used for more than it binds, nor for less than nothing.");
        When(Match, Holds(TheBudget.Used(1, 61.75m))).ThenFacts(Matched);
        When(Match, Holds(new CommitmentsFrozen(BudgetId, [1], null, TheBudget.Day, "Wachten"))).ThenRefused("This commitment is frozen.");
        When(Match, Holds(TheBudget.Released(1, 400m, false, "Niet nodig", TheBudget.Day))).ThenRefused("The budget has no open commitment with this number.");
        When(Match with { Commitment = 2 }, Holds()).ThenRefused("The budget has no open commitment with this number.");
        When(Match, Given.State<Budget>(TheBudget.Drafted)).ThenRefused("This budget was not adopted.");
    }

    [Fact]
    public void Who_pays_uses_its_own_budget()
    {
        const string Sentence = "The organisation that has to pay this invoice holds no such budget.";
        When(Match, null).ThenRefused(Sentence);
        When(Match, Holds(new BudgetCarriedOver(BudgetId, "merger-1", Deventer, "organisation-samen", new(2024, 4, 1)))).ThenRefused(Sentence);
    }

    [Fact]
    public void One_commitment_at_a_time_and_none_in_a_dispute()
    {
        When(Match with { Commitment = 2 }, Holds(), Matched).ThenRefused("This invoice is matched with a commitment already.");
        When(Match, Holds(), Matched, Unmatched).ThenFacts(Matched);
        When(Match, Holds(), Disputed).ThenRefused("This invoice is disputed.");
        When(Match with { On = Today.AddDays(1) }, Holds()).ThenRefused("What is recorded of an invoice cannot lie in the future.");
    }

    [Fact]
    public void It_is_taken_back()
    {
        UnmatchInvoiceEndpoint.Decide(new(Later, Wrong), The(Matched), As("staff")).ThenFacts(Unmatched).ThenTells(GivenBack);
        UnmatchInvoiceEndpoint.Decide(new(Later, Wrong), The(), As("staff")).ThenRefused("This invoice is not matched with a commitment.");
        UnmatchInvoiceEndpoint.Decide(new(Later, Wrong), The(Matched, Unmatched), As("staff")).ThenRefused("This invoice is not matched with a commitment.");
        UnmatchInvoiceEndpoint.Decide(new(new(2024, 5, 3), Wrong), The(Matched), As("staff")).ThenRefused("This day lies before the invoice was received or drafted.");
        Assert.Equal(1, The(Matched, Unmatched with { Commitment = 2 }).Commitment);
    }

    [Fact]
    public void A_dispute_gives_all_of_it_back()
    {
        DisputeInvoiceEndpoint.Decide(new(Later, Wrong), The(Matched), As("staff")).ThenFacts(Disputed with { On = Later, Reason = Wrong }).ThenTells(GivenBack);
        Assert.Null(The(Matched, Disputed).Commitment);
        Assert.Null(The(Matched, Disputed).BudgetId);
    }

    // Credited in parts, all of it is given back to the cent.
    [Fact]
    public void A_credit_note_gives_its_part_back()
    {
        var first = CreditInvoiceEndpoint.Decide(new("C-1", [new(1, 100m, 21m)], Later, Wrong), The(Matched), As("staff"));
        first.ThenTells(GivenBack with { Amount = 115.75m });
        var rest = CreditInvoiceEndpoint.Decide(new("C-2", [new(1, 100m, 21m), new(2, 100m, 9m)], Later, Wrong), The(Matched, first.Facts[0]), As("staff"));
        rest.ThenTells(GivenBack with { Amount = 222.50m });
        Assert.Single(CreditInvoiceEndpoint.Decide(new("C-1", [new(1, 100m, 21m)], Later, Wrong), The(First, Approved), As("staff")).Messages);
    }

    [Fact]
    public void The_budget_is_used() => UseMatchedCommitmentHandler.Decide(Told, Holds(), As("staff")).Then(Used);

    [Fact]
    public void The_budget_declines_what_another_invoice_used_in_between()
    {
        UseMatchedCommitmentHandler.Decide(Told, Holds(TheBudget.Used(1, 300m)), As("staff")).ThenFacts(Declined).ThenTells(new CommitmentUseWasDeclined(Id, BudgetId, 1, Day));
        EndDeclinedMatchHandler.Decide(new(Id, BudgetId, 1, Day), The(Matched)).Then(Unmatched with { On = Day, Reason = NoRoom });
        EndDeclinedMatchHandler.Decide(new(Id, BudgetId, 1, Day), The(Matched, Unmatched)).Then();
        EndDeclinedMatchHandler.Decide(new(Id, BudgetId, 2, Day), The(Matched)).Then();
    }

    [Fact]
    public void The_budget_has_it_back()
    {
        GiveCommitmentBackHandler.Decide(GivenBack, Holds(Used)).Then(Used with { Amount = -338.25m, On = Later });
        GiveCommitmentBackHandler.Decide(GivenBack with { Commitment = 2 }, Holds(Used)).Then();
        Assert.Equal((0m, 400m), (Holds(Used, Used with { Amount = -338.25m }).Commitments[0].Used, Holds(Used, Used with { Amount = -338.25m }).Commitments[0].Open));
    }

    [Fact]
    public void What_it_declined_does_not_come_back()
    {
        GiveCommitmentBackHandler.Decide(GivenBack, Holds(Declined)).Then();
        GiveCommitmentBackHandler.Decide(GivenBack, Holds(Declined, Used)).ThenFacts(Used with { Amount = -338.25m, On = Later });
    }

    [Fact]
    public void Of_a_commitment_that_was_released_it_is_free_again()
    {
        CommitmentReleased released = TheBudget.Released(1, 61.75m, false, "Klaar", new(2024, 5, 20));
        var back = GiveCommitmentBackHandler.Decide(GivenBack, Holds(Used, released));
        back.Then(Used with { Amount = -338.25m, On = new(2024, 5, 20) }, released with { Amount = 338.25m, Reason = Wrong });
        Assert.Equal((0m, 0m), (Holds([Used, released, .. back.Facts]).BoundOn("activiteiten"), Holds([Used, released, .. back.Facts]).Commitments[0].Open));
    }
}
