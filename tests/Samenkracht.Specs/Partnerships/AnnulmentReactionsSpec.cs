using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Partnerships.Reactions;
using Samenkracht.Partnerships.Services;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class AnnulmentReactionsSpec
{
    private static readonly DateOnly TheDay = new(2024, 1, 1);
    private static readonly DateOnly Back = new(2025, 2, 6);
    private static readonly MergerTookEffect Merged = new(Id, [Hengelo, Hof], Twente, "Bibliotheek Twente", "foundation", TheDay);
    private static readonly DeedWasAnnulled Told = new(Id, [Hengelo, Hof], Twente, TheDay, Back);
    private static readonly DeedWasAnnulled GoesOn = Told with { SuccessorEnds = false };
    private static readonly Dictionary<string, string> Homes = new() { [MunicipalityOf(Hengelo)] = Hengelo, [MunicipalityOf(Hof)] = Hof };

    private static readonly LocationOpened Opened = new(
        "location-h", Hengelo, "Hengelo", LocationKind.Branch, "Hengelo", MunicipalityOf(Hengelo), new(2015, 1, 1), new(20, 10));

    private static readonly LocationTransferred Transferred = new("location-h", Hengelo, Twente, TheDay);

    private static Decision WhenReturned(DeedWasAnnulled told, params IFact[] facts) => ReturnLocationsHandler.Decide(told, Homes, Given.State<Location>(facts));

    [Fact]
    public void A_predecessor_exists_again_and_did_not_meanwhile()
    {
        var dissolved = AParty(Hof, then: new OrganisationDissolved(Hof, TheDay, Twente, "Gefuseerd"));
        var revived = new OrganisationRevived(Hof, Id, Back);
        RevivePredecessorsHandler.Decide(Told, dissolved).Then(revived);
        RevivePredecessorsHandler.Decide(Told, AParty(Hof)).Then();

        var again = AParty(Hof, then: [new OrganisationDissolved(Hof, TheDay, Twente, "Gefuseerd"), revived]);
        Assert.Equal((true, false, true), (again.ExistsOn(TheDay.AddDays(-1)), again.ExistsOn(TheDay), again.ExistsOn(Back)));
        RevivePredecessorsHandler.Decide(Told, again).Then();
    }

    [Fact]
    public void A_successor_that_the_merger_made_is_no_more()
    {
        EndSuccessorHandler.Decide(Told, [], AParty(Twente)).Then(new OrganisationDissolved(Twente, Back, null, $"Fusie vernietigd: {Id}"));
        EndSuccessorHandler.Decide(Told, [], AParty(Twente, then: new OrganisationDissolved(Twente, Back, null, "Fusie"))).Then();
    }

    [Fact]
    public void One_that_goes_on_loses_the_municipalities_that_came_with_the_others()
    {
        var assigned = new ServiceAreaAssigned(Twente, MunicipalityOf(Hof), TheDay);
        EndSuccessorHandler.Decide(GoesOn, [MunicipalityOf(Hof)], AParty(Twente, then: assigned)).Then(new ServiceAreaWithdrawn(Twente, MunicipalityOf(Hof), Back));
        EndSuccessorHandler.Decide(GoesOn, [MunicipalityOf(Hof)], AParty(Twente)).Then();
    }

    [Fact]
    public void A_location_goes_back_to_whose_it_was()
    {
        WhenReturned(Told, Opened, Transferred).ThenFacts(new LocationTransferred("location-h", Twente, Hengelo, Back))
            .ThenTells(new LocationChangedHands("location-h", Twente, Hengelo, Back));
        WhenReturned(Told, Opened, Transferred, new LocationTransferred("location-h", Twente, Hengelo, Back)).Then();
        WhenReturned(Told, Opened, Transferred, new LocationClosed("location-h", new(2024, 6, 1), "Brand")).Then();
    }

    [Fact]
    public void One_that_the_successor_opened_goes_to_who_serves_the_municipality()
    {
        var own = Opened with { OperatorId = Twente, MunicipalityId = MunicipalityOf(Hof), OpenedOn = new(2024, 6, 1) };
        WhenReturned(Told, own).ThenFacts(new LocationTransferred("location-h", Twente, Hof, Back));
        WhenReturned(Told, own with { MunicipalityId = "organisation-gemeente-elders" }).Then();
        WhenReturned(GoesOn, own).Then();
    }

    [Fact]
    public void Both_parties_come_back_in_the_place_of_one()
    {
        var drafted = new AgreementDrafted(
            "agreement-taal", "Taal", AgreementLevel.Regional, ["taal"],
            [new(Hengelo, PartyRole.Library, true), new(Hof, PartyRole.Library, false), new("organisation-vvv", PartyRole.Partner, false)], new(2023, 1, 1), null, null, new(2022, 12, 1));
        IFact[] assigned = [new AgreementAssigned("agreement-taal", Hengelo, Twente, TheDay, Id), new AgreementAssigned("agreement-taal", Hof, Twente, TheDay, Id)];
        var returned = new AgreementReturned("agreement-taal", Twente, false, [new(Hengelo, PartyRole.Library, true), new(Hof, PartyRole.Library, false)], Id, Back);

        ReturnAgreementsHandler.Decide(Told, Given.State<Agreement>([drafted, .. assigned])).Then(returned);
        var again = Given.State<Agreement>([drafted, .. assigned, returned]);
        Assert.Equal([Hengelo, Hof, "organisation-vvv"], again.Parties.Select(party => party.OrganisationId).Order(StringComparer.Ordinal));
        ReturnAgreementsHandler.Decide(Told, again).Then();
        ReturnAgreementsHandler.Decide(Told, Given.State<Agreement>(drafted)).Then();
    }

    [Fact]
    public void What_the_successor_agreed_binds_all_where_it_ends()
    {
        var own = new AgreementDrafted(
            "agreement-nieuw", "Nieuw", AgreementLevel.Local, ["taal"], [new(Twente, PartyRole.Library, true), new("organisation-vvv", PartyRole.Partner, false)],
            new(2024, 6, 1), null, null, new(2024, 5, 1));
        ReturnAgreementsHandler.Decide(Told, Given.State<Agreement>(own)).Then(
            new AgreementReturned("agreement-nieuw", Twente, false, [new(Hengelo, PartyRole.Library, true), new(Hof, PartyRole.Library, true)], Id, Back));
        ReturnAgreementsHandler.Decide(GoesOn, Given.State<Agreement>(own)).Then();
        ReturnAgreementsHandler.Decide(Told, Given.State<Agreement>(own with { Until = new(2024, 12, 31) })).Then();
    }

    [Fact]
    public void A_successor_that_was_a_party_itself_stays_one()
    {
        var drafted = new AgreementDrafted(
            "agreement-taal", "Taal", AgreementLevel.Regional, ["taal"], [new(Twente, PartyRole.Library, true), new(Hof, PartyRole.Library, true)],
            new(2023, 1, 1), null, null, new(2022, 12, 1));
        var assigned = new AgreementAssigned("agreement-taal", Hof, Twente, TheDay, Id);
        var returned = new AgreementReturned("agreement-taal", Twente, true, [new(Hof, PartyRole.Library, true)], Id, Back);

        ReturnAgreementsHandler.Decide(GoesOn, Given.State<Agreement>(drafted, assigned)).Then(returned);
        Assert.Equal([Hof, Twente], Given.State<Agreement>(drafted, assigned, returned).Parties.Select(party => party.OrganisationId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_annual_plan_that_ended_by_succession_goes_on()
    {
        var prepared = new AnnualPlanPrepared("annual-plan-hof-2024", Hof, 2024, "Jaarplan", new(2023, 9, 1));
        var closed = new AnnualPlanClosedBySuccession("annual-plan-hof-2024", Hof, Twente, Id, TheDay);
        var reopened = new AnnualPlanReopened("annual-plan-hof-2024", Hof, Id, Back);

        ReopenAnnualPlansHandler.Decide(Told, Given.State<AnnualPlan>(prepared, closed)).Then(reopened);
        ReopenAnnualPlansHandler.Decide(Told, Given.State<AnnualPlan>(prepared, closed, reopened)).Then();
        Assert.Equal(AnnualPlanStatus.Preparing, Given.State<AnnualPlan>(prepared, closed, reopened).Status);
        ReopenAnnualPlansHandler.Decide(Told, Given.State<AnnualPlan>(prepared with { OrganisationId = Twente }))
            .Then(new AnnualPlanClosed("annual-plan-hof-2024", Twente, Back, $"Fusie vernietigd: {Id}"));
        ReopenAnnualPlansHandler.Decide(GoesOn, Given.State<AnnualPlan>(prepared with { OrganisationId = Twente })).Then();
    }

    [Fact]
    public void A_local_task_passes_and_comes_back()
    {
        var raised = LocalTaskFacts.Raised with { OrganisationId = Hof, MunicipalityId = MunicipalityOf(Hof) };
        var passed = new LocalTaskPassedOn(raised.LocalTaskId, Hof, Twente, Id, TheDay);
        var returned = new LocalTaskPassedOn(raised.LocalTaskId, Twente, Hof, Id, Back);

        PassLocalTasksHandler.Decide(Merged, Given.State<LocalTask>(raised)).Then(passed);
        PassLocalTasksHandler.Decide(Merged, Given.State<LocalTask>(raised, passed)).Then();
        PassLocalTasksHandler.Decide(Merged, Given.State<LocalTask>(raised, LocalTaskFacts.Resolved)).Then();
        ReturnLocalTasksHandler.Decide(Told, Homes, Given.State<LocalTask>(raised, passed)).Then(returned);
        ReturnLocalTasksHandler.Decide(Told, Homes, Given.State<LocalTask>(raised, passed, returned)).Then();
        ReturnLocalTasksHandler.Decide(Told, Homes, Given.State<LocalTask>(raised with { OrganisationId = Twente })).Then(returned);
        ReturnLocalTasksHandler.Decide(Told, Homes, Given.State<LocalTask>(raised with { OrganisationId = Twente, MunicipalityId = null }))
            .Then(returned with { OrganisationId = Hengelo });
        ReturnLocalTasksHandler.Decide(GoesOn, Homes, Given.State<LocalTask>(raised with { OrganisationId = Twente })).Then();
    }

    [Fact]
    public void A_case_passes_and_comes_back()
    {
        var drafted = CaseFacts.Drafted with { OwnerId = Hof };
        var passed = new CasePassedOn(drafted.CaseId, Hof, Twente, Id, TheDay);

        PassCasesHandler.Decide(Merged, Given.State<KnowledgeCase>(drafted)).Then(passed);
        PassCasesHandler.Decide(Merged, Given.State<KnowledgeCase>(drafted, passed)).Then();
        ReturnCasesHandler.Decide(Told, Given.State<KnowledgeCase>(drafted, passed)).Then(new CasePassedOn(drafted.CaseId, Twente, Hof, Id, Back));
        ReturnCasesHandler.Decide(Told, Given.State<KnowledgeCase>(drafted)).Then();
    }

    [Fact]
    public void Subscriptions_become_one_and_two_again()
    {
        IFact[] facts =
        [
            CentralServiceFacts.Defined, new LibrarySubscribed(CentralServiceFacts.Service, Hengelo, NetworkFacts.Id, new(2021, 1, 1), null, null),
            new LibrarySubscribed(CentralServiceFacts.Service, Hof, NetworkFacts.Id, new(2022, 1, 1), null, "Binnen een week"),
        ];
        Subscription[] ended = [new(Hengelo, NetworkFacts.Id, new(2021, 1, 1), null, null), new(Hof, NetworkFacts.Id, new(2022, 1, 1), null, "Binnen een week")];
        Subscription[] begun = [new(Twente, NetworkFacts.Id, TheDay, null, "Binnen een week")];
        var passed = new SubscriptionsPassedOn(CentralServiceFacts.Service, ended, begun, Id, false, TheDay);
        var returned = new SubscriptionsPassedOn(CentralServiceFacts.Service, begun, [.. ended.Select(one => one with { From = Back })], Id, true, Back);

        PassSubscriptionsHandler.Decide(Merged, Given.State<CentralService>(facts)).Then(passed);
        var together = Given.State<CentralService>([.. facts, passed]);
        Assert.Equal((null, null), (together.SubscriptionOn(Hengelo, TheDay), together.SubscriptionOn(Hof, TheDay)));
        Assert.NotNull(together.SubscriptionOn(Twente, TheDay));
        PassSubscriptionsHandler.Decide(Merged, together).Then();
        ReturnSubscriptionsHandler.Decide(Told, together).Then(returned);
        var apart = Given.State<CentralService>([.. facts, passed, returned]);
        Assert.Null(apart.SubscriptionOn(Twente, Back));
        Assert.NotNull(apart.SubscriptionOn(Hof, Back));
        ReturnSubscriptionsHandler.Decide(Told, apart).Then();
        ReturnSubscriptionsHandler.Decide(GoesOn, Given.State<CentralService>(facts)).Then();
    }

    [Fact]
    public void The_successor_holds_the_seats_until_they_are_held_by_two_again()
    {
        IFact[] facts = [NetworkFacts.Founded, new NetworkMemberAdmitted(NetworkFacts.Id, Hengelo, new(2013, 1, 1)), new NetworkMemberAdmitted(NetworkFacts.Id, Hof, new(2013, 1, 1))];
        var passed = new NetworkSeatsPassed(NetworkFacts.Id, [Hengelo, Hof], Twente, Id, TheDay);
        var returned = new NetworkSeatsReturned(NetworkFacts.Id, [Hengelo, Hof], Twente, Id, Back);

        PassSeatsHandler.Decide(Merged, Given.State<Network>(facts)).Then(passed);
        var network = Given.State<Network>([.. facts, passed]);
        Assert.Equal((null, true), (network.MembershipOn(Hof, TheDay), network.MembershipOn(Twente, TheDay) is not null));
        Assert.Equal([Hengelo, Hof], network.MembersOn(TheDay).Select(member => member.OrganisationId));
        PassSeatsHandler.Decide(Merged, network).Then();
        ReturnSeatsHandler.Decide(Told, network).Then(returned);
        var again = Given.State<Network>([.. facts, passed, returned]);
        Assert.Equal((null, true), (again.MembershipOn(Twente, Back), again.MembershipOn(Hof, Back) is not null));
        ReturnSeatsHandler.Decide(Told, again).Then();
    }

    [Fact]
    public void With_a_successor_that_leaves_go_the_seats_that_it_holds()
    {
        var network = Given.State<Network>(
            NetworkFacts.Founded, new NetworkMemberAdmitted(NetworkFacts.Id, Hof, new(2013, 1, 1)), new NetworkSeatsPassed(NetworkFacts.Id, [Hof], Twente, Id, TheDay),
            new NetworkMembershipEnded(NetworkFacts.Id, Twente, new(2024, 7, 1), "Opgezegd"));
        Assert.Empty(network.MembersOn(new(2024, 7, 1)));
    }

    [Fact]
    public void Who_had_left_for_an_admission_is_admitted_anew()
    {
        var network = Given.State<Network>(
            NetworkFacts.Founded, new NetworkMemberAdmitted(NetworkFacts.Id, Hof, new(2013, 1, 1)), new NetworkMembershipEnded(NetworkFacts.Id, Hof, TheDay, "Fusie"),
            new NetworkMemberAdmitted(NetworkFacts.Id, Twente, TheDay));
        ReturnSeatsHandler.Decide(Told, network).Then(
            new NetworkMembershipEnded(NetworkFacts.Id, Twente, Back, $"Fusie vernietigd: {Id}"), new NetworkMemberAdmitted(NetworkFacts.Id, Hof, Back));
    }

    [Fact]
    public void The_successor_takes_part_and_leads_until_they_do_again()
    {
        IFact[] facts =
        [
            ProjectFacts.Proposed with { LeadId = Hengelo }, ProjectFacts.Approved, ProjectFacts.Joined(Hengelo, ParticipationLevel.Lead, new(2021, 9, 25)),
            ProjectFacts.Joined(Hof, ParticipationLevel.Follow, new(2021, 11, 1)),
        ];
        IFact[] passed =
        [
            new ProjectParticipationPassedOn(ProjectFacts.Id, Hengelo, Twente, ParticipationLevel.Lead, true, false, Id, TheDay),
            new ProjectParticipationPassedOn(ProjectFacts.Id, Hof, Twente, ParticipationLevel.Follow, false, false, Id, TheDay),
        ];
        IFact[] returned =
        [
            new ProjectParticipationPassedOn(ProjectFacts.Id, Twente, Hengelo, ParticipationLevel.Lead, true, false, Id, Back),
            new ProjectParticipationPassedOn(ProjectFacts.Id, Twente, Hof, ParticipationLevel.Follow, false, false, Id, Back),
        ];

        PassParticipationsHandler.Decide(Merged, Given.State<NetworkProject>(facts)).Then(passed);
        var together = Given.State<NetworkProject>([.. facts, .. passed]);
        Assert.Equal((Twente, ParticipationLevel.Lead, null), (together.LeadId, together.ParticipationOn(Twente, TheDay)!.Level, together.ParticipationOn(Hof, TheDay)));
        PassParticipationsHandler.Decide(Merged, together).Then();
        ReturnParticipationsHandler.Decide(Told, together).Then(returned);
        var apart = Given.State<NetworkProject>([.. facts, .. passed, .. returned]);
        Assert.Equal((Hengelo, ParticipationLevel.Follow, null), (apart.LeadId, apart.ParticipationOn(Hof, Back)!.Level, apart.ParticipationOn(Twente, Back)));
        ReturnParticipationsHandler.Decide(Told, apart).Then();
        PassParticipationsHandler.Decide(Merged, Given.State<NetworkProject>([.. facts, ProjectFacts.Completed])).Then();
    }
}
