using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Programming.Desks;
using Samenkracht.Programming.EducationSites;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming;

/// <summary>What libraries do with people: offers, activities, desks, learning, schools, effects and key figures.</summary>
public static class ProgrammingModule
{
    /// <summary>The schema of the module's documents and the first part of the stored names of its facts.</summary>
    public const string Name = "programming";

    /// <summary>Adds the module to the host.</summary>
    public static IServiceCollection AddProgramming(this IServiceCollection services) => services.ConfigureMarten(ProgrammingStreams.Declare);

    /// <summary>Maps the module's operations.</summary>
    public static void MapProgramming(this Api api)
    {
        GetVenueEndpoint.Map(api);
        ListVenuesEndpoint.Map(api);
        MapOffers(api);
        MapServicePoints(api);
        MapDeskDays(api);
        MapEducationSites(api);
    }

    private static void MapOffers(Api api)
    {
        DefineOfferEndpoint.Map(api);
        CompleteStubEndpoint.Map(api);
        ReviseOfferEndpoint.Map(api);
        CoOwnOfferEndpoint.Map(api);
        PublishOfferEndpoint.Map(api);
        RetireOfferEndpoint.Map(api);
        GetOfferEndpoint.Map(api);
        ListOffersEndpoint.Map(api);
        ListDemandSharesEndpoint.Map(api);
    }

    private static void MapServicePoints(Api api)
    {
        OpenServicePointEndpoint.Map(api);
        ChangeDeskHoursEndpoint.Map(api);
        AddSocialMapEntryEndpoint.Map(api);
        EndSocialMapEntryEndpoint.Map(api);
        CloseServicePointEndpoint.Map(api);
        GetServicePointEndpoint.Map(api);
        ListServicePointsEndpoint.Map(api);
        ListSocialMapEndpoint.Map(api);
    }

    private static void MapDeskDays(Api api)
    {
        OpenDayEndpoint.Map(api);
        RegisterContactEndpoint.Map(api);
        CorrectContactEndpoint.Map(api);
        CloseDayEndpoint.Map(api);
        GetDeskDayEndpoint.Map(api);
        ListDeskDaysEndpoint.Map(api);
        GetDeskFiguresEndpoint.Map(api);
    }

    private static void MapEducationSites(Api api)
    {
        EnrolSiteEndpoint.Map(api);
        AgreeReadingPlanEndpoint.Map(api);
        AppointCoordinatorEndpoint.Map(api);
        DeliverCollectionEndpoint.Map(api);
        AgreeMonitorCycleEndpoint.Map(api);
        RecordMonitorResultEndpoint.Map(api);
        HoldAnnualTalkEndpoint.Map(api);
        EndSiteEndpoint.Map(api);
        GetEducationSiteEndpoint.Map(api);
        ListEducationSitesEndpoint.Map(api);
        ListOverdueSitesEndpoint.Map(api);
    }
}
