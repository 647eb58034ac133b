using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Writing;
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
using Samenkracht.Partnerships.Realisations;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Partnerships.Relations;
using Samenkracht.Partnerships.Reviews;
using Samenkracht.Partnerships.Services;
using Samenkracht.Partnerships.Studies;

namespace Samenkracht.Partnerships;

/// <summary>The structure of the network: organisations, locations, partners, agreements, mergers.</summary>
public static class PartnershipsModule
{
    /// <summary>The schema of the module's documents and the first part of the stored names of its facts.</summary>
    public const string Name = "partnerships";

    /// <summary>Adds the module to the host.</summary>
    public static IServiceCollection AddPartnerships(this IServiceCollection services)
    {
        services.AddSingleton(new UniqueRule("ux_organisation_kvk_number", RegisterOrganisationEndpoint.KvkNumberTaken));
        return services.ConfigureMarten(PartnershipsStreams.Declare);
    }

    /// <summary>Maps the module's operations.</summary>
    public static void MapPartnerships(this Api api)
    {
        RegisterOrganisationEndpoint.Map(api);
        RenameOrganisationEndpoint.Map(api);
        ConvertLegalFormEndpoint.Map(api);
        ChangeOrganisationModelEndpoint.Map(api);
        RecordGovernanceChangeEndpoint.Map(api);
        AssignServiceAreaEndpoint.Map(api);
        WithdrawServiceAreaEndpoint.Map(api);
        DissolveOrganisationEndpoint.Map(api);
        CorrectOrganisationEndpoint.Map(api);
        GetOrganisationEndpoint.Map(api);
        ListOrganisationsEndpoint.Map(api);
        CoverageWarningsEndpoint.Map(api);

        OpenLocationEndpoint.Map(api);
        ChangeOpeningHoursEndpoint.Map(api);
        MoveLocationEndpoint.Map(api);
        TransferLocationEndpoint.Map(api);
        ProposeClosureEndpoint.Map(api);
        WithdrawClosureProposalEndpoint.Map(api);
        CloseLocationEndpoint.Map(api);
        CorrectLocationEndpoint.Map(api);
        GetLocationEndpoint.Map(api);
        ListLocationsEndpoint.Map(api);

        RelatePartnerEndpoint.Map(api);
        EvaluatePartnershipEndpoint.Map(api);
        EndRelationEndpoint.Map(api);
        GetRelationEndpoint.Map(api);
        ListRelationsEndpoint.Map(api);

        DraftAgreementEndpoint.Map(api);
        AddPartyEndpoint.Map(api);
        RemovePartyEndpoint.Map(api);
        SignAgreementEndpoint.Map(api);
        ProposeAmendmentEndpoint.Map(api);
        ProposeRenewalEndpoint.Map(api);
        SignAmendmentEndpoint.Map(api);
        WithdrawAmendmentEndpoint.Map(api);
        TerminateAgreementEndpoint.Map(api);
        AssignAgreementEndpoint.Map(api);
        GetAgreementEndpoint.Map(api);
        ListAgreementsEndpoint.Map(api);

        MapNetworks(api);
        MapMergers(api);
        MapServices(api);
        MapReviews(api);
        MapStudies(api);
        MapLocalTasks(api);
        MapAnnualPlans(api);
        MapGoals(api);
        MapPlans(api);
        MapProjects(api);
        MapCases(api);
        MapExperiments(api);
        MapDemand(api);
    }

    private static void MapProjects(Api api)
    {
        ProposeProjectEndpoint.Map(api);
        ApproveProjectEndpoint.Map(api);
        StartProjectEndpoint.Map(api);
        ChangePhaseEndpoint.Map(api);
        ChangeLeadEndpoint.Map(api);
        SetMilestoneEndpoint.Map(api);
        SettleMilestoneEndpoint.Map(api);
        RecordSupportEndpoint.Map(api);
        StopProjectEndpoint.Map(api);
        ResumeProjectEndpoint.Map(api);
        CompleteProjectEndpoint.Map(api);
        JoinProjectEndpoint.Map(api);
        ChangeParticipationLevelEndpoint.Map(api);
        LeaveProjectEndpoint.Map(api);
        EvaluateBenefitEndpoint.Map(api);
        AdoptResultEndpoint.Map(api);
        GetProjectEndpoint.Map(api);
        GetAdoptionEndpoint.Map(api);
        GetParticipationMatrixEndpoint.Map(api);
        ListProjectsEndpoint.Map(api);
    }

    private static void MapNetworks(Api api)
    {
        FoundNetworkEndpoint.Map(api);
        AdmitMemberEndpoint.Map(api);
        SuspendMemberEndpoint.Map(api);
        ResumeMemberEndpoint.Map(api);
        EndMembershipEndpoint.Map(api);
        ChangeVotingRuleEndpoint.Map(api);
        AppointOfficerEndpoint.Map(api);
        RecordNetworkDecisionEndpoint.Map(api);
        GetNetworkEndpoint.Map(api);
        GetStructureEndpoint.Map(api);
        GetProfileEndpoint.Map(api);
        ListNetworksEndpoint.Map(api);
    }

    private static void MapMergers(Api api)
    {
        ProposeMergerEndpoint.Map(api);
        WithdrawPartyEndpoint.Map(api);
        PublishProposalEndpoint.Map(api);
        RecordOppositionEndpoint.Map(api);
        ResolveOppositionEndpoint.Map(api);
        RecordMunicipalConsentEndpoint.Map(api);
        RecordCourtApprovalEndpoint.Map(api);
        RecordPartyDecisionEndpoint.Map(api);
        ExecuteDeedEndpoint.Map(api);
        CancelMergerEndpoint.Map(api);
        GetMergerEndpoint.Map(api);
        GetEstateEndpoint.Map(api);
        ListMergersEndpoint.Map(api);
    }

    private static void MapServices(Api api)
    {
        DefineServiceEndpoint.Map(api);
        PriceServiceEndpoint.Map(api);
        CorrectPriceEndpoint.Map(api);
        SubscribeLibraryEndpoint.Map(api);
        ChangeServiceLevelEndpoint.Map(api);
        DeliverServiceEndpoint.Map(api);
        DisputeDeliveryEndpoint.Map(api);
        RecordFreedCapacityEndpoint.Map(api);
        EndSubscriptionEndpoint.Map(api);
        GetCentralServiceEndpoint.Map(api);
        GetBenefitsEndpoint.Map(api);
        ListCentralServicesEndpoint.Map(api);
    }

    private static void MapReviews(Api api)
    {
        HoldReviewEndpoint.Map(api);
        RecordReviewDecisionEndpoint.Map(api);
        FollowUpReviewEndpoint.Map(api);
        GetNetworkReviewEndpoint.Map(api);
        ListNetworkReviewsEndpoint.Map(api);
    }

    private static void MapStudies(Api api)
    {
        OpenStudyEndpoint.Map(api);
        AddScenarioEndpoint.Map(api);
        SimulateScenarioEndpoint.Map(api);
        ChooseScenarioEndpoint.Map(api);
        CloseStudyEndpoint.Map(api);
        GetStudyEndpoint.Map(api);
        ListStudiesEndpoint.Map(api);
    private static void MapLocalTasks(Api api)
    {
        RaiseLocalTaskEndpoint.Map(api);
        LinkToPlanNodeEndpoint.Map(api);
        ReprioritiseLocalTaskEndpoint.Map(api);
        ResolveLocalTaskEndpoint.Map(api);
        GetLocalTaskEndpoint.Map(api);
        ListLocalTasksEndpoint.Map(api);
    }

    private static void MapAnnualPlans(Api api)
    {
        PrepareAnnualPlanEndpoint.Map(api);
        AddPriorityEndpoint.Map(api);
        RankPrioritiesEndpoint.Map(api);
        LinkPriorityEndpoint.Map(api);
        CommitResourcesEndpoint.Map(api);
        SubmitForApprovalEndpoint.Map(api);
        ApproveAnnualPlanEndpoint.Map(api);
        ReviseAnnualPlanEndpoint.Map(api);
        ReportRealisationEndpoint.Map(api);
        CloseAnnualPlanEndpoint.Map(api);
        GetAnnualPlanEndpoint.Map(api);
        ListAnnualPlansEndpoint.Map(api);

        GetRealisationEndpoint.Map(api);
        ListRealisationsEndpoint.Map(api);
    private static void MapGoals(Api api)
    {
        PublishFrameworkEndpoint.Map(api);
        AddGoalEndpoint.Map(api);
        SupersedeFrameworkEndpoint.Map(api);
        MapGoalToSuccessorEndpoint.Map(api);
        GetFrameworkEndpoint.Map(api);
        ListFrameworksEndpoint.Map(api);
    }

    private static void MapPlans(Api api)
    {
        DraftPlanEndpoint.Map(api);
        AddAmbitionEndpoint.Map(api);
        AddTaskEndpoint.Map(api);
        AddPlannedActionEndpoint.Map(api);
        LinkGoalEndpoint.Map(api);
        AdoptPlanEndpoint.Map(api);
        AmendPlanEndpoint.Map(api);
        WithdrawPlanAmendmentEndpoint.Map(api);
        ClosePlanEndpoint.Map(api);
        GetPlanEndpoint.Map(api);
        GetCrosswalkEndpoint.Map(api);
        ListPlansEndpoint.Map(api);
    private static void MapCases(Api api)
    {
        DraftCaseEndpoint.Map(api);
        TellCaseEndpoint.Map(api);
        ShareCaseEndpoint.Map(api);
        ReactToCaseEndpoint.Map(api);
        ReuseCaseEndpoint.Map(api);
        HoldLearningSessionEndpoint.Map(api);
        WithdrawCaseEndpoint.Map(api);
        GetCaseEndpoint.Map(api);
        ListCasesEndpoint.Map(api);
        RankCasesEndpoint.Map(api);
        GetPlanEvidenceEndpoint.Map(api);
        ListPlanEvidenceEndpoint.Map(api);
    }

    private static void MapExperiments(Api api)
    {
        StateHypothesisEndpoint.Map(api);
        StartExperimentEndpoint.Map(api);
        ObserveResultEndpoint.Map(api);
        DecideExperimentEndpoint.Map(api);
        GetExperimentEndpoint.Map(api);
        ListExperimentsEndpoint.Map(api);
    }

    private static void MapDemand(Api api)
    {
        RecordSignalEndpoint.Map(api);
        ClusterSignalEndpoint.Map(api);
        DecideOnSignalEndpoint.Map(api);
        GetSignalEndpoint.Map(api);
        ListSignalsEndpoint.Map(api);
        GetClustersEndpoint.Map(api);
    }
}
