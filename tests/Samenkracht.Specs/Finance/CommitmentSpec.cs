using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class ReserveCommitmentSpec
{
    private static readonly ReserveCommitment Reserve = new("activiteiten", 400m, ForSession, Day);

    private static Common.Deciding.Decision When(ReserveCommitment command, params Common.Facts.IFact[] more) =>
        ReserveCommitmentEndpoint.Decide(command, Adopted(more), Controller);

    [Fact]
    public void Money_is_bound_on_a_line() => When(Reserve).Then(Reserved(1, ForSession));

    [Fact]
    public void Money_for_a_project_is_told() => When(Reserve with { Subject = ForProject }).ThenFacts(Reserved(1, ForProject))
        .ThenTells(new ProjectMoneyBound(Project, Library, Id, 1, Day));

    [Fact]
    public void From_80_percent_on_there_is_a_warning()
    {
        When(Reserve with { Amount = 399.99m }, Reserved(1, ForProject)).Then(Reserved(2, ForSession, 399.99m));
        When(Reserve, Reserved(1, ForProject)).Then(Reserved(2, ForSession) with { Level = BudgetLevel.Near });
    }

    [Fact]
    public void Above_100_percent_there_is_another() =>
        When(Reserve with { Amount = 650m }, Reserved(1, ForProject)).Then(Reserved(2, ForSession, 650m) with { Level = BudgetLevel.Over });

    [Fact]
    public void Beyond_the_policy_it_is_refused()
    {
        var decision = When(Reserve with { Amount = 650.01m }, Reserved(1, ForProject));
        decision.ThenRefused("With this commitment the line would be bound for more than the policy of the budget allows.");
        Assert.Equal(1_050.01m, decision.Refusal!.Details);
    }

    [Fact]
    public void Another_policy_allows_more() => When(Reserve with { Amount = 650.01m }, Reserved(1, ForProject), new CommitmentPolicySet(Id, 110m, new(2024, 1, 1), "2024-01"))
        .ThenFacts(Reserved(2, ForSession, 650.01m) with { Level = BudgetLevel.Over });

    [Fact]
    public void What_was_released_is_free() => When(Reserve with { Amount = 1_000m }, Reserved(1, ForProject), Released(1, 400m, false, "Niet nodig", Day))
        .ThenFacts(Reserved(2, ForSession, 1_000m) with { Level = BudgetLevel.Near });

    [Fact]
    public void Nothing_is_bound_on_a_draft() =>
        ReserveCommitmentEndpoint.Decide(Reserve, Given.State<Budget>(Drafted), Controller).ThenRefused("This budget was not adopted.");

    [Fact]
    public void Nothing_is_bound_on_a_line_that_is_not_there() => When(Reserve with { Line = "energie" }).ThenRefused("The budget has no such line.");

    [Fact]
    public void Nothing_is_bound_on_income() => When(Reserve with { Line = "gemeente" }).ThenRefused("Money is bound on a line of costs.");
}

public sealed class UseCommitmentSpec
{
    private static readonly UseCommitment Use = new(1, 400m, "factuur-1", new(2024, 3, 1));

    private static Common.Deciding.Decision When(UseCommitment command, params Common.Facts.IFact[] more) =>
        UseCommitmentEndpoint.Decide(command, Adopted([Reserved(1, ForSession), .. more]), Controller);

    [Fact]
    public void An_invoice_uses_it() => When(Use).Then(Used(1, 400m));

    [Fact]
    public void A_credit_note_gives_back() => When(Use with { Amount = -100m }, Used(1, 100m)).Then(Used(1, -100m));

    [Fact]
    public void No_more_than_it_binds_and_no_less_than_nothing()
    {
        const string Sentence = "A commitment cannot be used for more than it binds, nor for less than nothing.";
        When(Use with { Amount = 400.01m }).ThenRefused(Sentence);
        When(Use with { Amount = -100.01m }, Used(1, 100m)).ThenRefused(Sentence);
    }

    [Fact]
    public void Not_while_it_is_frozen() =>
        When(Use, new CommitmentsFrozen(Id, [1], null, Day, "Wachten")).ThenRefused("This commitment is frozen.");

    [Fact]
    public void Not_what_was_released() =>
        When(Use, Released(1, 400m, false, "Niet nodig", Day)).ThenRefused("The budget has no open commitment with this number.");

    [Fact]
    public void Not_in_the_future() => When(Use with { On = new(2024, 6, 4) }).ThenRefused("What is recorded of a budget cannot lie in the future.");
}

public sealed class ReleaseCommitmentSpec
{
    private static readonly ReleaseCommitment Release = new(1, new(2024, 3, 4), "Niet nodig");

    [Fact]
    public void What_was_not_spent_is_free_again()
    {
        var released = Released(1, 300m, false, "Niet nodig", new(2024, 3, 4));
        ReleaseCommitmentEndpoint.Decide(Release, Adopted(Reserved(1, ForSession), Used(1, 100m)), Controller).Then(released);

        var budget = Adopted(Reserved(1, ForSession), Used(1, 100m), released);
        Assert.Equal((100m, 0m, CommitmentStatus.Released), (budget.BoundOn("activiteiten"), budget.Commitments[0].Open, budget.Commitments[0].Status));
    }

    [Fact]
    public void Of_a_project_it_is_told() => ReleaseCommitmentEndpoint.Decide(Release, Adopted(Reserved(1, ForProject)), Controller)
        .ThenFacts(Released(1, 400m, false, "Niet nodig", new(2024, 3, 4))).ThenTells(new ProjectMoneyFreed(Project, Library, Id, 1, new(2024, 3, 4)));

    [Fact]
    public void It_is_released_once() => ReleaseCommitmentEndpoint.Decide(Release, Adopted(), Controller).ThenRefused("The budget has no open commitment with this number.");

    [Fact]
    public void Not_before_the_budget() => ReleaseCommitmentEndpoint.Decide(Release with { On = new(2023, 10, 1) }, Adopted(Reserved(1, ForSession)), Controller)
        .ThenRefused("This day lies before the budget was drafted.");
}

public sealed class FreezeCommitmentsSpec
{
    private static readonly CommitmentsFrozen Frozen = new(Id, [1], null, new(2024, 3, 4), "Wachten");
    private static readonly CommitmentsUnfrozen Unfrozen = new(Id, [1], null, new(2024, 4, 2), "Besloten");
    private static readonly FreezeCommitments Freeze = new([1], new(2024, 3, 4), "Wachten");
    private static readonly UnfreezeCommitments Unfreeze = new([1], new(2024, 4, 2), "Besloten");

    [Fact]
    public void A_commitment_waits() => FreezeCommitmentsEndpoint.Decide(Freeze, Adopted(Reserved(1, ForSession)), Controller).Then(Frozen);

    [Fact]
    public void What_waits_already_goes_on_waiting() => FreezeCommitmentsEndpoint.Decide(Freeze, Adopted(Reserved(1, ForSession), Frozen), Controller).Then();

    [Fact]
    public void What_is_not_there_cannot_wait() =>
        FreezeCommitmentsEndpoint.Decide(Freeze, Adopted(), Controller).ThenRefused("The budget has no open commitment with this number.");

    [Fact]
    public void Nothing_waits_on_a_draft() => FreezeCommitmentsEndpoint.Decide(Freeze, Given.State<Budget>(Drafted), Controller).ThenRefused("This budget was not adopted.");

    [Fact]
    public void It_goes_on()
    {
        UnfreezeCommitmentsEndpoint.Decide(Unfreeze, Adopted(Reserved(1, ForSession), Frozen), Controller).Then(Unfrozen);

        Assert.Equal(CommitmentStatus.Frozen, Adopted(Reserved(1, ForSession), Frozen).Commitments[0].Status);
        Assert.Equal(CommitmentStatus.Open, Adopted(Reserved(1, ForSession), Frozen, Unfrozen).Commitments[0].Status);
    }

    [Fact]
    public void What_did_not_wait_goes_on() => UnfreezeCommitmentsEndpoint.Decide(Unfreeze, Adopted(Reserved(1, ForSession)), Controller).Then();

    [Fact]
    public void What_is_not_there_cannot_go_on()
    {
        UnfreezeCommitmentsEndpoint.Decide(Unfreeze, Adopted(), Controller).ThenRefused("The budget has no open commitment with this number.");
        UnfreezeCommitmentsEndpoint.Decide(Unfreeze, Given.State<Budget>(Drafted), Controller).ThenRefused("This budget was not adopted.");
    }
}
