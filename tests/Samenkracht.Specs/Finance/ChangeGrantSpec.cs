using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class ChangeGrantSpec
{
    private static readonly GrantChangeDrafted Stopped = new(Id, 1, ChangeCause.ProjectStopped, "Project gestopt: Te weinig deelnemers", Project, new(2022, 10, 1));
    private static readonly GrantChangeReported Reported = new(Id, Grantee, 1, ChangeCause.ProjectStopped, "Wij stoppen", new(2022, 10, 5));
    private static readonly GrantChangeRefused Refused = new(Id, Grantor, 1, 40_000m, "2022-0311", new(2022, 11, 1));
    private static readonly NetworkProjectResumed Resumed = new(Project, new(2022, 12, 1));

    private static Decision Report(ReportChange command, params IFact[] facts) => ReportChangeEndpoint.Decide(command, Of(facts), By());

    private static Decision Answer(AnswerChange command, params IFact[] facts) => AnswerChangeEndpoint.Decide(command, Of(facts), By());

    [Fact]
    public void A_grantee_reports_a_change_of_its_own() => Report(new(null, "Andere locaties", new(2022, 6, 1)), Running)
        .Then(new GrantChangeReported(Id, Grantee, 1, ChangeCause.Other, "Andere locaties", new(2022, 6, 1)));

    [Fact]
    public void A_draft_is_sent_once()
    {
        Report(new(1, "Wij stoppen", new(2022, 10, 5)), [.. Running, Stopped]).Then(Reported);
        Report(new(1, "Wij stoppen", new(2022, 10, 6)), [.. Running, Stopped, Reported]).ThenRefused("This change was reported already, or its cause is gone.");
        Report(new(2, "Wij stoppen", new(2022, 10, 6)), [.. Running, Stopped]).ThenRefused("The grant has no such change.");
        Report(new(null, "Anders", new(2022, 1, 31)), Prepared, Submitted).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
        Report(new(null, "Anders", new(2022, 3, 1)), Running).ThenRefused("This day lies before the last step of the grant.");
        Report(new(null, "Anders", new(2027, 3, 1)), Running).ThenRefused("What happens to a grant cannot lie in the future.");
    }

    [Fact]
    public void The_grantor_agrees_or_expects_money_back()
    {
        IFact[] facts = [.. Running, Stopped, Reported];

        Answer(new(1, true, 0, "2022-0311", new(2022, 11, 1)), facts).Then(new GrantChangeAgreed(Id, Grantor, 1, "2022-0311", new(2022, 11, 1)));
        Assert.Equal(
            new() { [Accounts.GrantWriteDown] = 40_000m, [Accounts.ReclaimProvision] = -40_000m },
            Answer(new(1, false, 40_000m, "2022-0311", new(2022, 11, 1)), facts).ThenFacts(Refused).Posts());
        Assert.Empty(Answer(new(1, false, 0, "2022-0311", new(2022, 11, 1)), facts).Messages);
        Assert.Equal(ChangeStatus.Agreed, Of([.. facts, new GrantChangeAgreed(Id, Grantor, 1, "2022-0311", new(2022, 11, 1))]).Changes[0].Status);
        Assert.Equal(40_000m, Of([.. facts, Refused]).Provision);
    }

    [Fact]
    public void An_answer_is_to_what_was_reported()
    {
        IFact[] facts = [.. Running, Stopped, Reported];

        Answer(new(1, true, 0, "x", new(2022, 11, 1)), [.. Running, Stopped]).ThenRefused("This change does not wait for an answer of the grantor.");
        Answer(new(2, true, 0, "x", new(2022, 11, 1)), facts).ThenRefused("The grant has no such change.");
        Answer(new(1, true, 1m, "x", new(2022, 11, 1)), facts).ThenRefused("Nothing is expected to be claimed back for a change that the grantor agrees with.");
        Answer(new(1, false, 180_000.01m, "x", new(2022, 11, 1)), facts).ThenRefused("No more can be expected to be claimed back than was awarded.");
        Answer(new(1, true, 0, "x", new(2022, 10, 4)), facts).ThenRefused("This day lies before the last step of the grant.");
        Answer(new(1, true, 0, "x", new(2027, 10, 4)), facts).ThenRefused("What happens to a grant cannot lie in the future.");
        Answer(new(1, true, 0, "x", new(2024, 11, 1)), Settled).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
    }

    [Fact]
    public void A_project_that_stops_leaves_a_draft()
    {
        NetworkProjectHalted halted = new(Project, new(2022, 10, 1), "Te weinig deelnemers");

        DraftStopReportsHandler.Decide(halted, Of(Running)).Then(Stopped);
        DraftStopReportsHandler.Decide(halted, Of([.. Running, Stopped])).Then();
        DraftStopReportsHandler.Decide(halted, Of(Settled)).Then();
    }

    [Fact]
    public void A_project_that_goes_on_drops_the_draft_or_leaves_another()
    {
        DropStopReportsHandler.Decide(Resumed, Of([.. Running, Stopped])).Then(new GrantChangeDraftDropped(Id, 1, Resumed.On));
        DropStopReportsHandler.Decide(Resumed, Of(Running)).Then();
        Report(new(1, "Wij stoppen", new(2022, 12, 2)), [.. Running, Stopped, new GrantChangeDraftDropped(Id, 1, Resumed.On)])
            .ThenRefused("This change was reported already, or its cause is gone.");
    }

    [Fact]
    public void What_might_have_been_claimed_back_is_not_expected_any_more()
    {
        IFact[] facts = [.. Running, Stopped, Reported, Refused];
        IFact[] followed =
        [
            new GrantReclaimExpectationReleased(Id, Grantee, 1, 40_000m, Resumed.On),
            new GrantChangeDrafted(Id, 2, ChangeCause.ProjectResumed, "Project gaat verder", Project, Resumed.On),
        ];

        var decision = DropStopReportsHandler.Decide(Resumed, Of(facts)).ThenFacts(followed);

        Assert.Equal(new() { [Accounts.ReclaimProvision] = 40_000m, [Accounts.GrantWriteDown] = -40_000m }, decision.Posts());
        Assert.Equal(0, Of([.. facts, .. followed]).Provision);
        DropStopReportsHandler.Decide(Resumed, Of([.. facts, .. followed])).Then();
    }

    [Fact]
    public void Force_majeure_moves_targets_and_days()
    {
        AdjustGrant command = new(new(2024, 3, 31), [new("bijeenkomsten", 1_000m, new(2024, 3, 31))], "2022-0045", new(2022, 6, 1), "Sluiting");
        GrantAdjusted adjusted = new(Id, Grantor, new(2024, 3, 31), [new("bijeenkomsten", 1_000m, new(2024, 3, 31))], "2022-0045", new(2022, 6, 1), "Sluiting");
        Decision When(AdjustGrant adjustment, params IFact[] facts) => AdjustGrantEndpoint.Decide(adjustment, Of(facts), By());

        When(command, Running).Then(adjusted);
        var grant = Of([.. Running, adjusted]);
        Assert.Equal((new DateOnly(2024, 3, 31), 1_000m, 180_000m), (grant.Until, grant.Obligations[0].Terms.Target, grant.Award!.Amount));
        When(command, Settled).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
        When(command with { Until = new(2022, 1, 1) }, Running).ThenRefused("The work ends on or after the day it begins.");
        When(command with { On = new(2022, 3, 1) }, Running).ThenRefused("This day lies before the last step of the grant.");
        When(command with { On = new(2027, 3, 1) }, Running).ThenRefused("What happens to a grant cannot lie in the future.");
        When(command with { Obligations = [new("geen", 1m, Until)] }, Running).ThenRefused("The grant has no such obligation.");
        When(command with { On = new(2024, 2, 1) }, [.. Running, FewerSessions]).ThenRefused("The obligation is not open any more.");
        When(command with { Obligations = [new("delen", 1m, Until)] }, Running)
            .ThenRefused("An obligation that is counted has a measure and a target, another has neither.");
        When(command with { Obligations = [new("delen", null, new(2022, 1, 1))] }, Running).ThenRefused("An obligation is not due before the first day of the work.");
    }
}
