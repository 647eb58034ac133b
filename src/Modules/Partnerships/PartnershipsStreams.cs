using Marten;
using Samenkracht.Common.Figures;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Goals;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Demand;
using Samenkracht.Partnerships.Evidence;
using Samenkracht.Partnerships.Experiments;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Realisations;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Partnerships.Relations;
using Samenkracht.Partnerships.Reviews;
using Samenkracht.Partnerships.Services;
using Samenkracht.Partnerships.Studies;

namespace Samenkracht.Partnerships;

/// <summary>The streams of the module and the stored names of their facts, which never change again.</summary>
internal static class PartnershipsStreams
{
    public static void Declare(StoreOptions store)
    {
        store.KeepsFigures(PartnershipsModule.Name);
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
        DeclareGoals(store);
        DeclarePlans(store);
        DeclareServices(store);
        DeclareReviews(store);
        DeclareStudies(store);
        DeclareLocalTasks(store);
        DeclareAnnualPlans(store);
        DeclareProjects(store);
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

    private static void DeclareGoals(StoreOptions store) =>
        store.Stream<GoalFramework>(PartnershipsModule.Name)
            .Records<GoalFrameworkPublished>("goal-framework-published")
            .Records<GoalAdded>("goal-added")
            .Records<GoalFrameworkSuperseded>("goal-framework-superseded")
            .Records<GoalMappedToSuccessor>("goal-mapped-to-successor");

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

    private static void DeclareServices(StoreOptions store) =>
        store.Stream<CentralService>(PartnershipsModule.Name)
            .Records<CentralServiceDefined>("central-service-defined")
            .Records<CentralServicePriced>("central-service-priced")
            .Records<CentralServicePriceCorrected>("central-service-price-corrected")
            .Records<LibrarySubscribed>("library-subscribed")
            .Records<ServiceLevelChanged>("service-level-changed")
            .Records<ServiceDelivered>("service-delivered")
            .Records<ServiceDeliveryDisputed>("service-delivery-disputed")
            .Records<FreedCapacityRecorded>("freed-capacity-recorded")
            .Records<SubscriptionEnded>("subscription-ended");

    private static void DeclareReviews(StoreOptions store) =>
        store.Stream<NetworkReview>(PartnershipsModule.Name)
            .Records<NetworkReviewHeld>("network-review-held")
            .Records<ReviewDecisionRecorded>("review-decision-recorded")
            .Records<ReviewFollowedUp>("review-followed-up");

    private static void DeclareStudies(StoreOptions store) =>
        store.Stream<OrganisationModelStudy>(PartnershipsModule.Name)
            .Records<StudyOpened>("study-opened")
            .Records<ScenarioAdded>("scenario-added")
            .Records<ScenarioSimulated>("scenario-simulated")
            .Records<ScenarioRecalculated>("scenario-recalculated")
            .Records<ScenarioChosen>("scenario-chosen")
            .Records<StudyClosed>("study-closed");
    private static void DeclareLocalTasks(StoreOptions store) =>
        store.Stream<LocalTask>(PartnershipsModule.Name)
            .Records<LocalTaskRaised>("local-task-raised")
            .Records<LocalTaskLinked>("local-task-linked")
            .Records<LocalTaskReprioritised>("local-task-reprioritised")
            .Records<LocalTaskResolved>("local-task-resolved");

    private static void DeclareAnnualPlans(StoreOptions store)
    {
        store.Stream<AnnualPlan>(PartnershipsModule.Name)
            .Records<AnnualPlanPrepared>("annual-plan-prepared")
            .Records<PriorityAdded>("priority-added")
            .Records<PrioritiesRanked>("priorities-ranked")
            .Records<PriorityLinked>("priority-linked")
            .Records<PriorityResourcesCommitted>("priority-resources-committed")
            .Records<AnnualPlanSubmitted>("annual-plan-submitted")
            .Records<AnnualPlanApproved>("annual-plan-approved")
            .Records<AnnualPlanRevised>("annual-plan-revised")
            .Records<PriorityRealisationReported>("priority-realisation-reported")
            .Records<AnnualPlanClosed>("annual-plan-closed")
            .Records<AnnualPlanClosedBySuccession>("annual-plan-closed-by-succession")
            .Records<PriorityNeedsRelink>("priority-needs-relink")
            .Records<PriorityRelinkLifted>("priority-relink-lifted");

        store.Stream<Realisation>(PartnershipsModule.Name)
            .Records<RealisationOpened>("realisation-opened")
            .Records<ProgrammeWasCounted>("programme-was-counted");
    }
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
