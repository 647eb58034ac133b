using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reactions;
using Samenkracht.Finance.Reserves;
using Samenkracht.Finance.Successions;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

/// <summary>A fund that a foundation gave for youth and reading.</summary>
internal static class TheFund
{
    public const string FundId = "reserve-bibliotheek-deventer-jeugdfonds";
    public const string Giver = "organisation-stichting-leesfonds";
    public const string Grantor = "organisation-gemeente-deventer";

    public static readonly ReserveCreated Created = new(
        FundId, Library, ReserveKind.DesignatedFund, "Jeugdfonds", null, "jeugd-lezen", Giver, 15_000m, "2023-12", new(2023, 6, 5));

    public static readonly ReserveCreated Equalising = Created with { Kind = ReserveKind.Equalisation, GrantorId = Grantor, Goal = null, GiverId = null };

    public static Reserve Fund(params IFact[] more) => Given.State<Reserve>([Created, .. more]);

    public static PostToLedger Entry(string debit, string credit, decimal amount, DateOnly on, string description, string partner = Giver) => new(
        Library, JournalKind.Grants, on, description, FundId,
        [EntryLine.ToDebit(debit, amount, new(PartnerId: partner)), EntryLine.ToCredit(credit, amount, new(PartnerId: partner))]);
}

public sealed class CreateReserveSpec
{
    private static readonly CreateReserve Create = new(
        "jeugdfonds", Library, ReserveKind.DesignatedFund, "Jeugdfonds", null, "jeugd-lezen", TheFund.Giver, 15_000m, "2023-12", new(2023, 6, 5));

    private static Decision When(CreateReserve command) => CreateReserveEndpoint.Decide(command, TheFund.FundId, Director);

    [Fact]
    public void A_fund_has_a_goal_and_a_giver() => When(Create).Then(TheFund.Created);

    [Fact]
    public void A_designated_reserve_has_a_goal() => When(Create with { Kind = ReserveKind.DesignatedReserve, GiverId = null })
        .Then(TheFund.Created with { Kind = ReserveKind.DesignatedReserve, GiverId = null });

    [Fact]
    public void An_equalisation_reserve_has_a_grantor() => When(Create with { Kind = ReserveKind.Equalisation, GrantorId = TheFund.Grantor, Goal = null, GiverId = null })
        .Then(TheFund.Equalising);

    [Fact]
    public void Nobody_creates_for_another() => When(Create with { OrganisationId = Hengelo }).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void Not_in_the_future() => When(Create with { On = new(2024, 6, 4) }).ThenRefused("What is recorded of a reserve cannot lie in the future.");

    [Fact]
    public void Only_an_equalisation_reserve_names_a_grantor()
    {
        const string Sentence = "An equalisation reserve names its grantor, and other reserves name none.";
        When(Create with { GrantorId = TheFund.Grantor }).ThenRefused(Sentence);
        When(Create with { Kind = ReserveKind.Equalisation }).ThenRefused(Sentence);
    }

    [Fact]
    public void Only_a_fund_names_a_giver()
    {
        const string Sentence = "A designated fund names who gave it, and other reserves name nobody.";
        When(Create with { GiverId = null }).ThenRefused(Sentence);
        When(Create with { Kind = ReserveKind.General }).ThenRefused(Sentence);
    }

    [Fact]
    public void Only_what_is_designated_has_a_goal()
    {
        const string Sentence = "A designated reserve or fund has a goal, and other reserves have none.";
        When(Create with { Goal = null }).ThenRefused(Sentence);
        When(Create with { Kind = ReserveKind.General, GiverId = null }).ThenRefused(Sentence);
    }
}

public sealed class MoveReserveSpec
{
    private static readonly AddToReserve Add = new(2_500m, "2024-06", Day, "Resultaat 2023");
    private static readonly ReserveAddedTo Added = new(TheFund.FundId, Library, 2_500m, "2024-06", Day, "Resultaat 2023");
    private static readonly WithdrawFromReserve Withdraw = new(15_000m, "jeugd-lezen", "2024-07", Day, "Brugklassen");
    private static readonly ReserveWithdrawnFrom Withdrawn = new(TheFund.FundId, Library, 15_000m, "jeugd-lezen", "2024-07", Day, "Brugklassen");
    private static readonly ReleaseReserve Release = new(new(2024, 1, 8), "2024-08", Day, "Voltooid");
    private static readonly ReserveReleased Released = new(TheFund.FundId, Library, 15_000m, new(2024, 1, 8), "2024-08", Day, "Voltooid");

    [Fact]
    public void What_is_added_is_posted()
    {
        AddToReserveEndpoint.Decide(Add, TheFund.Fund(), Controller).ThenFacts(Added)
            .ThenTells(TheFund.Entry(Accounts.ReserveMovements, Accounts.DesignatedFund, 2_500m, Day, "Dotatie Jeugdfonds"));

        Assert.Equal(17_500m, TheFund.Fund(Added).Balance);
    }

    [Fact]
    public void Each_kind_has_its_account()
    {
        PostToLedger EntryOf(ReserveCreated created) => (PostToLedger)AddToReserveEndpoint.Decide(Add, Given.State<Reserve>(created), Controller).Messages[0];
        ReserveCreated Of(ReserveKind kind) => TheFund.Created with { Kind = kind };

        Assert.Equal(
            [Accounts.EqualisationReserve, Accounts.DesignatedReserve, Accounts.GeneralReserve],
            new[] { TheFund.Equalising, Of(ReserveKind.DesignatedReserve), Of(ReserveKind.General) }.Select(created => EntryOf(created).Lines[1].Account));
        Assert.Equal(TheFund.Grantor, EntryOf(TheFund.Equalising).Lines[1].Dimensions.PartnerId);
    }

    [Fact]
    public void What_is_taken_out_is_posted()
    {
        WithdrawFromReserveEndpoint.Decide(Withdraw, TheFund.Fund(), Controller).ThenFacts(Withdrawn)
            .ThenTells(TheFund.Entry(Accounts.DesignatedFund, Accounts.ReserveMovements, 15_000m, Day, "Onttrekking Jeugdfonds"));

        Assert.Equal(0m, TheFund.Fund(Withdrawn).Balance);
    }

    [Fact]
    public void A_fund_is_for_its_goal()
    {
        const string Sentence = "A designated fund is spent on its own goal only.";
        WithdrawFromReserveEndpoint.Decide(Withdraw with { Goal = "verbouwing" }, TheFund.Fund(), Controller).ThenRefused(Sentence);
        WithdrawFromReserveEndpoint.Decide(Withdraw with { Goal = null }, TheFund.Fund(), Controller).ThenRefused(Sentence);
    }

    [Fact]
    public void Other_reserves_are_for_whatever_the_board_decides() => WithdrawFromReserveEndpoint.Decide(Withdraw with { Goal = null }, Given.State<Reserve>(TheFund.Equalising), Controller)
        .ThenFacts(Withdrawn with { Goal = null });

    [Fact]
    public void Never_below_zero()
    {
        var decision = WithdrawFromReserveEndpoint.Decide(Withdraw with { Amount = 15_000.01m }, TheFund.Fund(), Controller);
        decision.ThenRefused("A reserve cannot fall below zero.");
        Assert.Equal(15_000m, decision.Refusal!.Details);
    }

    [Fact]
    public void A_fund_is_released_after_the_consent_of_its_giver()
    {
        const string Sentence = "A designated fund is released after the consent of who gave it.";
        ReleaseReserveEndpoint.Decide(Release, TheFund.Fund(), Director).ThenFacts(Released)
            .ThenTells(TheFund.Entry(Accounts.DesignatedFund, Accounts.ReserveMovements, 15_000m, Day, "Vrijval Jeugdfonds"));
        ReleaseReserveEndpoint.Decide(Release with { ConsentOn = null }, TheFund.Fund(), Director).ThenRefused(Sentence);
        ReleaseReserveEndpoint.Decide(Release with { ConsentOn = Day.AddDays(1) }, TheFund.Fund(), Director).ThenRefused(Sentence);
    }

    [Fact]
    public void An_empty_reserve_leaves_nothing_to_post() => ReleaseReserveEndpoint.Decide(Release, TheFund.Fund(Withdrawn), Director).Then(Released with { Amount = 0m });

    [Fact]
    public void What_was_released_is_no_more()
    {
        const string Sentence = "This reserve was released.";
        AddToReserveEndpoint.Decide(Add, TheFund.Fund(Released), Controller).ThenRefused(Sentence);
        WithdrawFromReserveEndpoint.Decide(Withdraw, TheFund.Fund(Released), Controller).ThenRefused(Sentence);
        ReleaseReserveEndpoint.Decide(Release, TheFund.Fund(Released), Director).ThenRefused(Sentence);
    }

    [Fact]
    public void Changes_follow_each_other()
    {
        AddToReserveEndpoint.Decide(Add with { On = new(2024, 2, 4) }, TheFund.Fund(Added), Controller).ThenRefused("This day lies before the last change of the reserve.");
        AddToReserveEndpoint.Decide(Add with { On = new(2024, 6, 4) }, TheFund.Fund(), Controller).ThenRefused("What is recorded of a reserve cannot lie in the future.");
    }
}

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
