using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Writing;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Demand;
using Samenkracht.Partnerships.Evidence;
using Samenkracht.Partnerships.Experiments;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Relations;

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
        MapCases(api);
        MapExperiments(api);
        MapDemand(api);
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
