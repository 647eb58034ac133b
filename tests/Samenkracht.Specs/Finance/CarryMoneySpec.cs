using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Reactions;
using Samenkracht.Finance.Reserves;
using Samenkracht.Finance.Successions;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class CarryMoneySpec
{
    private const string Successor = "organisation-bibliotheek-samen";
    private const string SuccessionId = "money-succession-merger-twente";

    private static readonly MergerTookEffect Merged = new("merger-twente", [Library, Hengelo], Successor, "Bibliotheek Samen", "foundation", new(2024, 1, 1));
    private static readonly DeedWasAnnulled Annulled = new("merger-twente", [Library, Hengelo], Successor, new(2024, 1, 1), new(2024, 5, 1));
    private static readonly BudgetCarriedOver BudgetCarried = new(Id, "merger-twente", Library, Successor, new(2024, 1, 1));
    private static readonly BudgetBroughtBack BudgetBack = new(Id, "merger-twente", Successor, Library, new(2024, 5, 1));
    private static readonly ReserveAssigned Assigned = new(TheFund.FundId, "merger-twente", Library, Successor, 15_000m, new(2024, 1, 1));
    private static readonly ReserveBroughtBack ReserveBack = new(TheFund.FundId, "merger-twente", Successor, Library, 15_000m, new(2024, 5, 1));
    private static readonly MoneyCarriedOver Carried = new(SuccessionId, "merger-twente", "budgets", [Id], [Library, Hengelo], Successor, new(2024, 1, 1));
    private static readonly MoneyBroughtBack Back = new(SuccessionId, "merger-twente", "budgets", [Id], new(2024, 5, 1));

    [Fact]
    public void A_budget_goes_to_the_successor_once()
    {
        CarryBudgetsHandler.Decide(Merged, Adopted()).Then(BudgetCarried);
        CarryBudgetsHandler.Decide(Merged, Adopted(BudgetCarried)).Then();
        CarryBudgetsHandler.Decide(Merged with { Predecessors = [Library], SuccessorId = Library }, Adopted()).Then();

        Assert.True(Adopted(BudgetCarried).BelongsTo(Successor));
        Assert.False(Adopted(BudgetCarried).BelongsTo(Library));
    }

    [Fact]
    public void It_comes_back_when_the_deed_is_annulled()
    {
        BringBudgetsBackHandler.Decide(Annulled, Adopted(BudgetCarried)).Then(BudgetBack);
        BringBudgetsBackHandler.Decide(Annulled, Adopted(BudgetCarried, BudgetBack)).Then();

        Assert.True(Adopted(BudgetCarried, BudgetBack).BelongsTo(Library));
    }

    [Fact]
    public void A_reserve_goes_to_the_successor_once_and_keeps_its_goal()
    {
        CarryReservesHandler.Decide(Merged, TheFund.Fund()).Then(Assigned);
        CarryReservesHandler.Decide(Merged, TheFund.Fund(Assigned)).Then();
        CarryReservesHandler.Decide(Merged, TheFund.Fund(new ReserveReleased(TheFund.FundId, Library, 15_000m, null, "2023-20", new(2023, 12, 1), "Voltooid"))).Then();

        Assert.True(TheFund.Fund(Assigned).BelongsTo(Successor));
        Assert.Equal("jeugd-lezen", TheFund.Fund(Assigned).Goal);
    }

    [Fact]
    public void It_comes_back_too()
    {
        BringReservesBackHandler.Decide(Annulled, TheFund.Fund(Assigned)).Then(ReserveBack);
        BringReservesBackHandler.Decide(Annulled, TheFund.Fund(Assigned, ReserveBack)).Then();

        Assert.True(TheFund.Fund(Assigned, ReserveBack).BelongsTo(Library));
    }

    [Fact]
    public void What_was_carried_is_recorded_and_told_once()
    {
        SuccessionRecords.CarriedOver(Merged, "budgets", [Id], null).ThenFacts(Carried).ThenTells(new LedgersWereCarriedOver("merger-twente", false, "budgets", [Id]));
        SuccessionRecords.CarriedOver(Merged, "budgets", [Id], Given.State<MoneySuccession>(Carried)).Then();
        SuccessionRecords.CarriedOver(Merged, "reserves", [], Given.State<MoneySuccession>(Carried)).ThenFacts(Carried with { What = "reserves", Ids = [] })
            .ThenTells(new LedgersWereCarriedOver("merger-twente", false, "reserves", []));
    }

    [Fact]
    public void So_is_what_came_back()
    {
        SuccessionRecords.BroughtBack(Annulled, "budgets", Given.State<MoneySuccession>(Carried)).ThenFacts(Back)
            .ThenTells(new LedgersWereCarriedOver("merger-twente", true, "budgets", [Id]));
        SuccessionRecords.BroughtBack(Annulled, "budgets", Given.State<MoneySuccession>(Carried, Back)).Then();
        SuccessionRecords.BroughtBack(Annulled, "reserves", Given.State<MoneySuccession>(Carried)).Then();

        Assert.Equal([Id], Given.State<MoneySuccession>(Carried).Held("budgets"));
        Assert.Empty(Given.State<MoneySuccession>(Carried, Back).Held("budgets"));
    }
}
