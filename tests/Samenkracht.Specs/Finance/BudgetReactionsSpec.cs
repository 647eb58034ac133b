using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class AskForProjectMoneySpec
{
    private const string RequestId = "commitment-request-taalcafe-bibliotheek-deventer";

    private static readonly LibraryJoinedProject Joined = new(Project, "Taalcafé", Library, "takePart", [], new(2024, 1, 8));
    private static readonly LibraryLeftProject Left = new(Project, Library, new(2024, 5, 1));
    private static readonly CommitmentRequested Requested = new(RequestId, Library, Project, "Taalcafé", new(2024, 1, 8));
    private static readonly CommitmentRequestMet Met = new(RequestId, Id, 1, Day);
    private static readonly CommitmentRequestReopened Reopened = new(RequestId, Id, 1, new(2024, 3, 4));
    private static readonly CommitmentRequestLapsed Lapsed = new(RequestId, new(2024, 5, 1));

    private static CommitmentRequest Request(params IFact[] more) => Given.State<CommitmentRequest>([Requested, .. more]);

    [Fact]
    public void Who_takes_part_is_asked_to_bind_money() => AskForProjectMoneyHandler.Decide(Joined, null).Then(Requested);

    [Fact]
    public void Who_follows_is_not() => AskForProjectMoneyHandler.Decide(Joined with { Level = "follow" }, null).Then();

    [Fact]
    public void Another_level_asks_nothing_anew()
    {
        AskForProjectMoneyHandler.Decide(Joined with { Level = "lead" }, Request()).Then();
        AskForProjectMoneyHandler.Decide(Joined with { Level = "lead" }, Request(Met)).Then();
    }

    [Fact]
    public void Who_comes_back_is_asked_again() => AskForProjectMoneyHandler.Decide(Joined, Request(Lapsed)).Then(Requested);

    [Fact]
    public void The_first_commitment_meets_the_request()
    {
        MeetProjectMoneyHandler.Decide(new(Project, Library, Id, 1, Day), Request()).Then(Met);
        MeetProjectMoneyHandler.Decide(new(Project, Library, Id, 2, Day), Request(Met)).Then();
    }

    [Fact]
    public void When_exactly_that_one_is_released_the_request_is_open_again()
    {
        ReopenProjectMoneyHandler.Decide(new(Project, Library, Id, 1, new(2024, 3, 4)), Request(Met)).Then(Reopened);
        ReopenProjectMoneyHandler.Decide(new(Project, Library, Id, 2, new(2024, 3, 4)), Request(Met)).Then();
        ReopenProjectMoneyHandler.Decide(new(Project, Library, Id, 1, new(2024, 3, 4)), Request(Met, Reopened)).Then();
    }

    [Fact]
    public void Who_leaves_is_not_asked_any_more()
    {
        ReleaseProjectMoneyHandler.Decide(Left, Request(Met, Reopened)).Then(Lapsed);
        ReleaseProjectMoneyHandler.Decide(Left, Request(Lapsed)).Then();
    }

    [Fact]
    public void Who_leaves_gets_back_what_was_not_spent_and_what_was_is_sunk() =>
        ReleaseProjectMoneyHandler.Decide(Left, Adopted(Reserved(1, ForProject), Used(1, 150m), Reserved(2, ForSession))).Then(
            Released(1, 250m, false, $"Deelname gestopt: {Project}", new(2024, 5, 1)), new ProjectCostsSunk(Id, Project, 150m, new(2024, 5, 1)));

    [Fact]
    public void Without_costs_nothing_is_sunk() =>
        ReleaseProjectMoneyHandler.Decide(Left, Adopted(Reserved(1, ForProject))).Then(Released(1, 400m, false, $"Deelname gestopt: {Project}", new(2024, 5, 1)));

    [Fact]
    public void Without_commitments_nothing_happens() => ReleaseProjectMoneyHandler.Decide(Left, Adopted(Reserved(1, ForSession))).Then();

    [Fact]
    public void Sunk_projects_stay_flagged() =>
        Assert.Equal([Project], Adopted(new ProjectCostsSunk(Id, Project, 1m, Day), new ProjectCostsSunk(Id, Project, 2m, Day)).SunkProjects);
}

public sealed class FreezeProjectMoneySpec
{
    private static readonly NetworkProjectHalted Halted = new(Project, new(2024, 4, 2), "Te weinig deelnemers");
    private static readonly NetworkProjectResumed Resumed = new(Project, new(2024, 5, 6));
    private static readonly CommitmentsFrozen Frozen = new(Id, [1], Project, new(2024, 4, 2), "Te weinig deelnemers");

    [Fact]
    public void A_project_that_stops_freezes_what_is_open_for_it() =>
        FreezeProjectMoneyHandler.Decide(Halted, Adopted(Reserved(1, ForProject), Reserved(2, ForSession))).Then(Frozen);

    [Fact]
    public void What_is_used_or_frozen_stays_as_it_is()
    {
        FreezeProjectMoneyHandler.Decide(Halted, Adopted(Reserved(1, ForProject), Used(1, 400m))).Then();
        FreezeProjectMoneyHandler.Decide(Halted, Adopted(Reserved(1, ForProject), Frozen)).Then();
    }

    [Fact]
    public void A_project_that_goes_on_frees_what_it_froze() => UnfreezeProjectMoneyHandler.Decide(Resumed, Adopted(Reserved(1, ForProject), Frozen))
        .Then(new CommitmentsUnfrozen(Id, [1], Project, new(2024, 5, 6), $"Project hervat: {Project}"));

    [Fact]
    public void What_somebody_froze_by_hand_stays_frozen() =>
        UnfreezeProjectMoneyHandler.Decide(Resumed, Adopted(Reserved(1, ForProject), Frozen with { ProjectId = null })).Then();
}

public sealed class ReleaseSessionMoneySpec
{
    private static readonly SessionWasCancelled Cancelled = new(Library, Activity, 3, new(2024, 5, 7), new(2024, 4, 15), "Spreker ziek");
    private static readonly SessionWasReinstated Reinstated = new(Library, Activity, 3, new(2024, 5, 7), new(2024, 4, 22));
    private static readonly CommitmentReleased Free = Released(1, 400m, true, "Spreker ziek", new(2024, 4, 15));
    private static readonly CommitmentsNeededAgain Needed = new(Id, [1], Activity, 3, new(2024, 4, 22));

    [Fact]
    public void A_cancelled_session_frees_its_room_and_speaker_only() => ReleaseSessionMoneyHandler.Decide(
        Cancelled, Adopted(Reserved(1, ForSession), Reserved(2, ForSession with { SessionNumber = 4 }), Reserved(3, ForSession with { SessionNumber = null }, 100m))).Then(Free);

    [Fact]
    public void It_is_freed_once() => ReleaseSessionMoneyHandler.Decide(Cancelled, Adopted(Reserved(1, ForSession), Free)).Then();

    [Fact]
    public void A_session_that_takes_place_after_all_has_to_be_bound_again()
    {
        AskForSessionMoneyHandler.Decide(Reinstated, Adopted(Reserved(1, ForSession), Free)).Then(Needed);
        AskForSessionMoneyHandler.Decide(Reinstated, Adopted(Reserved(1, ForSession), Free, Needed)).Then();
        AskForSessionMoneyHandler.Decide(Reinstated, Adopted(Reserved(1, ForSession), Free with { CancelledSession = false })).Then();
    }

    [Fact]
    public void Binding_it_again_takes_it_from_the_list()
    {
        Assert.True(Adopted(Reserved(1, ForSession), Free, Needed).Commitments[0].IsNeededAgain);
        Assert.DoesNotContain(
            Adopted(Reserved(1, ForSession), Free, Needed, Reserved(2, ForSession with { PartnerId = Hengelo })).Commitments, one => one.IsNeededAgain);
    }
}

public sealed class EndLeasesSpec
{
    private static readonly CommitmentReserved Leased = Reserved(1, ForLease, 36_600m, "huur");
    private static readonly LocationClosureWasProposed Proposed = new(Location, new(2024, 10, 1), new(2024, 4, 2));
    private static readonly LeaseEndAnnounced Announced = new(Id, [1], Location, new(2024, 10, 1), new(2024, 4, 2));
    private static readonly LocationShutDown Shut = new(Location, new(2024, 5, 1));
    private static readonly LeaseCommitmentEnded Ended = new(Id, 1, Location, 24_500m, new(2024, 5, 1), new(2024, 5, 1));

    [Fact]
    public void A_proposal_announces_the_end() => AnnounceLeaseEndHandler.Decide(Proposed, Adopted(Leased)).Then(Announced);

    [Fact]
    public void It_is_announced_once_and_only_to_the_years_that_it_touches()
    {
        AnnounceLeaseEndHandler.Decide(Proposed, Adopted(Leased, Announced)).Then();
        AnnounceLeaseEndHandler.Decide(Proposed with { IntendedOn = new(2025, 1, 1) }, Adopted(Leased)).Then();
    }

    [Fact]
    public void A_location_that_stays_open_lifts_it()
    {
        LiftLeaseEndHandler.Decide(new(Location, new(2024, 4, 22)), Adopted(Leased, Announced)).Then(new LeaseEndLifted(Id, [1], Location, new(2024, 4, 22)));
        LiftLeaseEndHandler.Decide(new(Location, new(2024, 4, 22)), Adopted(Leased, Announced, new LeaseEndLifted(Id, [1], Location, new(2024, 4, 22)))).Then();
    }

    [Fact]
    public void A_closed_location_frees_the_days_from_then_on() => EndLeaseHandler.Decide(Shut, Adopted(Leased, Announced)).Then(Ended);

    [Fact]
    public void What_was_spent_is_not_freed() => EndLeaseHandler.Decide(Shut, Adopted(Leased, Used(1, 20_000m))).Then(Ended with { Released = 16_600m });

    [Fact]
    public void A_later_year_is_freed_as_a_whole() => EndLeaseHandler.Decide(
            Shut, Given.State<Budget>(Drafted with { Year = 2025 }, Approved with { Year = 2025 }, Leased)).Then(Ended with { Released = 36_600m });

    [Fact]
    public void It_ends_once_and_not_in_years_before()
    {
        EndLeaseHandler.Decide(Shut, Adopted(Leased, Ended)).Then();
        EndLeaseHandler.Decide(Shut with { ClosedOn = new(2025, 1, 1) }, Adopted(Leased)).Then();
    }
}

public sealed class AmendJointBudgetsSpec
{
    private static readonly MergerPartyLeft Told = new("merger-twente", Hengelo, [Library, Oldenzaal], new(2024, 5, 13));
    private static readonly BudgetDrafted Joint = Drafted with { Scenario = "samen", JointWith = [Hengelo, Oldenzaal] };
    private static readonly BudgetAmendmentAsked Asked = new(Id, "merger-twente", Hengelo, new(2024, 5, 13));

    [Fact]
    public void A_scenario_with_a_party_that_left_is_made_again() => AmendJointBudgetsHandler.Decide(Told, Given.State<Budget>(Joint)).Then(Asked);

    [Fact]
    public void So_is_the_scenario_of_that_party() =>
        AmendJointBudgetsHandler.Decide(Told, Given.State<Budget>(Joint with { OrganisationId = Hengelo, JointWith = [Oldenzaal] })).Then(Asked);

    [Fact]
    public void It_is_asked_once()
    {
        AmendJointBudgetsHandler.Decide(Told, Given.State<Budget>(Joint, Asked)).Then();
        AmendJointBudgetsHandler.Decide(Told, Given.State<Budget>(Joint with { OrganisationId = Hengelo, JointWith = [Oldenzaal] }, Asked)).Then();
    }

    [Fact]
    public void Other_scenarios_and_budgets_stay()
    {
        AmendJointBudgetsHandler.Decide(Told, Given.State<Budget>(Joint with { JointWith = [Oldenzaal] })).Then();
        AmendJointBudgetsHandler.Decide(Told with { Remaining = ["organisation-bibliotheek-almelo"] }, Given.State<Budget>(Joint)).Then();
        AmendJointBudgetsHandler.Decide(Told, Adopted()).Then();
    }

    [Fact]
    public void A_revision_answers_it() =>
        Assert.False(Given.State<Budget>(Joint, Asked, new BudgetRevised(Id, [Rent], "subject-controller", new(2024, 5, 20), "Zonder Hengelo")).NeedsAmendment);
}
