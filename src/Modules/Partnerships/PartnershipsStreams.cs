using Marten;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Partnerships.Relations;

namespace Samenkracht.Partnerships;

/// <summary>The streams of the module and the stored names of their facts, which never change again.</summary>
internal static class PartnershipsStreams
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Organisation>(PartnershipsModule.Name)
            .Records<OrganisationRegistered>("organisation-registered")
            .Records<OrganisationRenamed>("organisation-renamed")
            .Records<LegalFormConverted>("legal-form-converted")
            .Records<OrganisationModelChanged>("organisation-model-changed")
            .Records<GovernanceChanged>("governance-changed")
            .Records<ServiceAreaAssigned>("service-area-assigned")
            .Records<ServiceAreaWithdrawn>("service-area-withdrawn")
            .Records<OrganisationDissolved>("organisation-dissolved")
            .Records<OrganisationCorrected>("organisation-corrected");
        store.Schema.For<Organisation>().Index(organisation => organisation.KvkNumber!, index =>
        {
            index.Name = "ux_organisation_kvk_number";
            index.IsUnique = true;
            index.Predicate = "(data ->> 'endedOn') is null";
        });

        store.Stream<Location>(PartnershipsModule.Name)
            .Records<LocationOpened>("location-opened")
            .Records<OpeningHoursChanged>("opening-hours-changed")
            .Records<LocationMoved>("location-moved")
            .Records<LocationTransferred>("location-transferred")
            .Records<LocationClosureProposed>("location-closure-proposed")
            .Records<LocationClosureWithdrawn>("location-closure-withdrawn")
            .Records<LocationClosed>("location-closed")
            .Records<LocationCorrected>("location-corrected");

        store.Stream<PartnerRelation>(PartnershipsModule.Name)
            .Records<PartnerRelated>("partner-related")
            .Records<PartnershipEvaluated>("partnership-evaluated")
            .Records<RelationEnded>("relation-ended");

        store.Stream<Agreement>(PartnershipsModule.Name)
            .Records<AgreementDrafted>("agreement-drafted")
            .Records<AgreementPartyAdded>("agreement-party-added")
            .Records<AgreementPartyRemoved>("agreement-party-removed")
            .Records<AgreementSigned>("agreement-signed")
            .Records<AgreementCameIntoForce>("agreement-came-into-force")
            .Records<AmendmentProposed>("amendment-proposed")
            .Records<RenewalProposed>("renewal-proposed")
            .Records<AmendmentSigned>("amendment-signed")
            .Records<AmendmentWithdrawn>("amendment-withdrawn")
            .Records<AgreementAmended>("agreement-amended")
            .Records<AgreementRenewed>("agreement-renewed")
            .Records<AgreementTerminated>("agreement-terminated")
            .Records<AgreementExpired>("agreement-expired")
            .Records<AgreementAssigned>("agreement-assigned");

        DeclareNetworks(store);
        DeclareMergers(store);
        DeclarePlans(store);
        DeclareProjects(store);
    }

    private static void DeclareNetworks(StoreOptions store) =>
        store.Stream<Network>(PartnershipsModule.Name)
            .Records<NetworkFounded>("network-founded")
            .Records<NetworkMemberAdmitted>("network-member-admitted")
            .Records<NetworkMemberSuspended>("network-member-suspended")
            .Records<NetworkMemberResumed>("network-member-resumed")
            .Records<NetworkMembershipEnded>("network-membership-ended")
            .Records<VotingRuleChanged>("voting-rule-changed")
            .Records<NetworkOfficerAppointed>("network-officer-appointed")
            .Records<NetworkDecisionTaken>("network-decision-taken");

    private static void DeclareMergers(StoreOptions store) =>
        store.Stream<Merger>(PartnershipsModule.Name)
            .Records<MergerProposed>("merger-proposed")
            .Records<MergerPartyWithdrew>("merger-party-withdrew")
            .Records<MergerProposalPublished>("merger-proposal-published")
            .Records<CreditorOpposed>("creditor-opposed")
            .Records<OppositionResolved>("opposition-resolved")
            .Records<MunicipalConsentGiven>("municipal-consent-given")
            .Records<CourtApproved>("court-approved")
            .Records<MergerPartyDecided>("merger-party-decided")
            .Records<MergerEffective>("merger-effective")
            .Records<MergerCancelled>("merger-cancelled");

    private static void DeclarePlans(StoreOptions store) =>
        store.Stream<PolicyPlan>(PartnershipsModule.Name)
            .Records<PolicyPlanDrafted>("policy-plan-drafted")
            .Records<AmbitionAdded>("ambition-added")
            .Records<TaskAdded>("task-added")
            .Records<PlannedActionAdded>("planned-action-added")
            .Records<GoalLinked>("goal-linked")
            .Records<PolicyPlanAdopted>("policy-plan-adopted")
            .Records<PolicyPlanAmended>("policy-plan-amended")
            .Records<PolicyPlanAmendmentWithdrawn>("policy-plan-amendment-withdrawn")
            .Records<PolicyPlanClosed>("policy-plan-closed");

    private static void DeclareProjects(StoreOptions store) =>
        store.Stream<NetworkProject>(PartnershipsModule.Name)
            .Records<NetworkProjectProposed>("network-project-proposed")
            .Records<NetworkProjectApproved>("network-project-approved")
            .Records<NetworkProjectStarted>("network-project-started")
            .Records<ProjectPhaseChanged>("project-phase-changed")
            .Records<ProjectLeadChanged>("project-lead-changed")
            .Records<ProjectMilestoneSet>("project-milestone-set")
            .Records<ProjectMilestoneReached>("project-milestone-reached")
            .Records<ProjectMilestoneDropped>("project-milestone-dropped")
            .Records<ProjectSupportDelivered>("project-support-delivered")
            .Records<NetworkProjectStopped>("network-project-stopped")
            .Records<NetworkProjectContinued>("network-project-continued")
            .Records<NetworkProjectCompleted>("network-project-completed")
            .Records<ProjectJoined>("project-joined")
            .Records<ParticipationLevelChanged>("participation-level-changed")
            .Records<ProjectLeft>("project-left")
            .Records<ParticipationBenefitEvaluated>("participation-benefit-evaluated")
            .Records<ProjectResultAdopted>("project-result-adopted");
}
