using Marten;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Demand;
using Samenkracht.Partnerships.Evidence;
using Samenkracht.Partnerships.Experiments;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;
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
        DeclareCases(store);
        DeclareExperiments(store);
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

    private static void DeclareCases(StoreOptions store)
    {
        store.Stream<KnowledgeCase>(PartnershipsModule.Name)
            .Records<CaseDrafted>("case-drafted")
            .Records<CaseSuggested>("case-suggested")
            .Records<CaseTold>("case-told")
            .Records<CaseShared>("case-shared")
            .Records<CaseReactedTo>("case-reacted-to")
            .Records<CaseReused>("case-reused")
            .Records<LearningSessionHeld>("learning-session-held")
            .Records<CaseWithdrawn>("case-withdrawn")
            .Records<CaseSuggestionWithdrawn>("case-suggestion-withdrawn")
            .Records<CaseEvidenceContested>("case-evidence-contested");

        store.Stream<PlanEvidence>(PartnershipsModule.Name)
            .Records<PlanEvidenceRecorded>("plan-evidence-recorded")
            .Records<PlanEvidenceRevised>("plan-evidence-revised")
            .Records<PlanEvidenceContested>("plan-evidence-contested");
    }

    private static void DeclareExperiments(StoreOptions store)
    {
        store.Stream<Experiment>(PartnershipsModule.Name)
            .Records<HypothesisStated>("hypothesis-stated")
            .Records<ExperimentStarted>("experiment-started")
            .Records<ExperimentResultObserved>("experiment-result-observed")
            .Records<ExperimentDecided>("experiment-decided");

        store.Stream<DemandSignal>(PartnershipsModule.Name)
            .Records<DemandSignalRecorded>("demand-signal-recorded")
            .Records<DemandSignalClustered>("demand-signal-clustered")
            .Records<DemandSignalDecided>("demand-signal-decided");
    }
}
