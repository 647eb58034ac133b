using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Writing;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Certifications;
using Samenkracht.Partnerships.Demand;
using Samenkracht.Partnerships.Evidence;
using Samenkracht.Partnerships.Experiments;
using Samenkracht.Partnerships.Goals;
using Samenkracht.Partnerships.KeyFigureSets;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Partnerships.Realisations;
using Samenkracht.Partnerships.Relations;
using Samenkracht.Partnerships.Reviews;
using Samenkracht.Partnerships.Risks;
using Samenkracht.Partnerships.Services;
using Samenkracht.Partnerships.Studies;
using Samenkracht.Partnerships.Successions;

namespace Samenkracht.Partnerships;

/// <summary>The network: who is in it, what it wants, what its members do together and learn from each other.</summary>
public static class PartnershipsModule
{
    /// <summary>The schema of the module's documents and the first part of the stored names of its facts.</summary>
    public const string Name = "partnerships";

    /// <summary>Adds the module to the host.</summary>
    public static IServiceCollection AddPartnerships(this IServiceCollection services)
    {
        services.AddSingleton(new UniqueRule("ux_organisation_kvk_number", RegisterOrganisationEndpoint.KvkNumberTaken));
        return services.ConfigureMarten(Declare);
    }

    /// <summary>Maps the module's operations.</summary>
    public static void MapPartnerships(this Api api)
    {
        OrganisationsPart.Map(api);
        LocationsPart.Map(api);
        RelationsPart.Map(api);
        AgreementsPart.Map(api);
        NetworksPart.Map(api);
        MergersPart.Map(api);
        SuccessionsPart.Map(api);
        RisksPart.Map(api);
        KeyFigureSetsPart.Map(api);
        CertificationsPart.Map(api);
        GoalsPart.Map(api);
        PlansPart.Map(api);
        LocalTasksPart.Map(api);
        AnnualPlansPart.Map(api);
        RealisationsPart.Map(api);
        ProjectsPart.Map(api);
        CasesPart.Map(api);
        EvidencePart.Map(api);
        ExperimentsPart.Map(api);
        DemandPart.Map(api);
        ServicesPart.Map(api);
        ReviewsPart.Map(api);
        StudiesPart.Map(api);
    }

    private static void Declare(StoreOptions store)
    {
        store.KeepsFigures(Name);
        OrganisationsPart.Declare(store);
        LocationsPart.Declare(store);
        RelationsPart.Declare(store);
        AgreementsPart.Declare(store);
        NetworksPart.Declare(store);
        MergersPart.Declare(store);
        SuccessionsPart.Declare(store);
        RisksPart.Declare(store);
        KeyFigureSetsPart.Declare(store);
        CertificationsPart.Declare(store);
        GoalsPart.Declare(store);
        PlansPart.Declare(store);
        LocalTasksPart.Declare(store);
        AnnualPlansPart.Declare(store);
        RealisationsPart.Declare(store);
        ProjectsPart.Declare(store);
        CasesPart.Declare(store);
        EvidencePart.Declare(store);
        ExperimentsPart.Declare(store);
        DemandPart.Declare(store);
        ServicesPart.Declare(store);
        ReviewsPart.Declare(store);
        StudiesPart.Declare(store);
    }
}
