using Samenkracht.Finance.Budgets;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class DraftBudgetSpec
{
    private static readonly DraftBudget Draft = new(Library, 2024, null, null, [], [Activities, Rent, Municipality], 105m, new(2023, 10, 2));
    private static readonly DraftBudget Scenario = Draft with { Scenario = "samen", StudyId = "organisation-study-twente", JointWith = [Hengelo] };

    [Fact]
    public void A_controller_drafts_a_budget() => DraftBudgetEndpoint.Decide(Draft, Id, Controller).Then(Drafted);

    [Fact]
    public void A_scenario_belongs_to_a_study_and_can_be_made_with_others() => DraftBudgetEndpoint.Decide(Scenario, Id, Controller)
        .Then(Drafted with { Scenario = "samen", StudyId = "organisation-study-twente", JointWith = [Hengelo] });

    [Fact]
    public void Nobody_drafts_for_another() =>
        DraftBudgetEndpoint.Decide(Draft, Id, By("network-office", "organisation-rijnbrink")).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void A_draft_is_there_already() =>
        DraftBudgetEndpoint.Decide(Draft with { DraftedOn = new(2024, 6, 4) }, Id, Controller).ThenRefused("What is recorded of a budget cannot lie in the future.");

    [Fact]
    public void Each_line_has_its_code() =>
        DraftBudgetEndpoint.Decide(Draft with { Lines = [Activities, Activities] }, Id, Controller).ThenRefused("Each line of a budget has a code of its own.");

    [Fact]
    public void A_budget_that_binds_is_no_part_of_a_study()
    {
        const string Sentence = "Only a scenario belongs to a study or is made with others.";
        DraftBudgetEndpoint.Decide(Scenario with { Scenario = null, JointWith = [] }, Id, Controller).ThenRefused(Sentence);
        DraftBudgetEndpoint.Decide(Scenario with { Scenario = null, StudyId = null }, Id, Controller).ThenRefused(Sentence);
    }
}

public sealed class ReviseBudgetSpec
{
    private static readonly ReviseBudget Revise = new([Rent], new(2023, 11, 6), "Minder subsidie");

    [Fact]
    public void A_draft_gets_other_lines()
    {
        var revised = new BudgetRevised(Id, [Rent], "subject-controller", new(2023, 11, 6), "Minder subsidie");
        ReviseBudgetEndpoint.Decide(Revise, Given.State<Budget>(Drafted), Controller).Then(revised);

        Assert.Equal([Rent], Given.State<Budget>(Drafted, revised).Lines);
    }

    [Fact]
    public void What_was_adopted_is_amended() => ReviseBudgetEndpoint.Decide(Revise, Adopted(), Controller).ThenRefused("This budget was adopted; amend it.");

    [Fact]
    public void Not_before_the_draft() => ReviseBudgetEndpoint.Decide(Revise with { On = new(2023, 10, 1) }, Given.State<Budget>(Drafted), Controller)
        .ThenRefused("This day lies before the budget was drafted.");

    [Fact]
    public void Each_line_has_its_code() => ReviseBudgetEndpoint.Decide(Revise with { Lines = [Rent, Rent] }, Given.State<Budget>(Drafted), Controller)
        .ThenRefused("Each line of a budget has a code of its own.");
}

public sealed class ApproveBudgetSpec
{
    private static readonly ApproveBudget Approve = new("2023-31", new(2023, 12, 4));

    [Fact]
    public void A_director_adopts_what_somebody_else_drafted() => ApproveBudgetEndpoint.Decide(Approve, Given.State<Budget>(Drafted), Director).Then(Approved);

    [Fact]
    public void Who_drafted_it_does_not_adopt_it() => ApproveBudgetEndpoint.Decide(Approve, Given.State<Budget>(Drafted with { DraftedBy = "subject-director" }), Director)
        .ThenRefused("A budget is adopted by somebody else than who drafted it.");

    [Fact]
    public void A_scenario_is_not_adopted() => ApproveBudgetEndpoint.Decide(Approve, Given.State<Budget>(Drafted with { Scenario = "samen" }), Director)
        .ThenRefused("A scenario is compared with the budget and not adopted.");

    [Fact]
    public void It_is_adopted_once() => ApproveBudgetEndpoint.Decide(Approve, Adopted(), Director).ThenRefused("This budget was adopted; amend it.");

    [Fact]
    public void Not_in_the_future() => ApproveBudgetEndpoint.Decide(Approve with { On = new(2024, 6, 4) }, Given.State<Budget>(Drafted), Director)
        .ThenRefused("What is recorded of a budget cannot lie in the future.");
}

public sealed class AmendBudgetSpec
{
    private static readonly BudgetLine More = Activities with { Amount = 1_500m };
    private static readonly BudgetLine New = Rent with { Code = "energie", Account = "4220" };
    private static readonly AmendBudget Amend = new([More, New], "2024-04", Day, "Extra taalcafés");
    private static readonly BudgetAmended Amended = new(Id, 1, [More, New], "2024-04", Day, "Extra taalcafés");

    [Fact]
    public void Lines_are_changed_and_added_and_the_others_stay()
    {
        AmendBudgetEndpoint.Decide(Amend, Adopted(), Director).Then(Amended);

        Assert.Equal([More, Rent, Municipality, New], Adopted(Amended).Lines);
    }

    [Fact]
    public void Amendments_are_numbered() => AmendBudgetEndpoint.Decide(Amend, Adopted(Amended), Director).Then(Amended with { Number = 2 });

    [Fact]
    public void A_draft_is_revised() => AmendBudgetEndpoint.Decide(Amend, Given.State<Budget>(Drafted), Director).ThenRefused("This budget was not adopted.");

    [Fact]
    public void Not_before_it_was_adopted() =>
        AmendBudgetEndpoint.Decide(Amend with { On = new(2023, 12, 3) }, Adopted(), Director).ThenRefused("An amendment cannot precede the adoption of the budget.");

    [Fact]
    public void Each_line_has_its_code() => AmendBudgetEndpoint.Decide(Amend with { Lines = [More, More] }, Adopted(), Director)
        .ThenRefused("Each line of a budget has a code of its own.");
}

public sealed class SetCommitmentPolicySpec
{
    [Fact]
    public void Another_limit_holds_from_a_day_on()
    {
        var set = new CommitmentPolicySet(Id, 150m, new(2024, 7, 1), "2024-09");
        SetCommitmentPolicyEndpoint.Decide(new(150m, new(2024, 7, 1), "2024-09"), Adopted(), Director).Then(set);

        Assert.Equal([105m, 150m], new DateOnly[] { new(2024, 6, 30), new(2024, 7, 1) }.Select(Adopted(set).MostPercentOn));
    }

    [Fact]
    public void Not_before_the_budget() => SetCommitmentPolicyEndpoint.Decide(new(150m, new(2023, 10, 1), "2024-09"), Adopted(), Director)
        .ThenRefused("This day lies before the budget was drafted.");
}
