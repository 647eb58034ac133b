using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Programming.Activities;
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
        MapActivities(api);
    }

    private static void MapActivities(Api api)
    {
        PlanActivityEndpoint.Map(api);
        AssignPartnerEndpoint.Map(api);
        ScheduleSessionEndpoint.Map(api);
        OpenRegistrationEndpoint.Map(api);
        RescheduleSessionEndpoint.Map(api);
        CancelSessionEndpoint.Map(api);
        HoldSessionEndpoint.Map(api);
        RecordAttendanceEndpoint.Map(api);
        RecordHoursEndpoint.Map(api);
        CorrectAttendanceEndpoint.Map(api);
        CorrectHoursEndpoint.Map(api);
        AnnulSessionEndpoint.Map(api);
        CompleteActivityEndpoint.Map(api);
        GetActivityEndpoint.Map(api);
        ListActivitiesEndpoint.Map(api);
        GetVenueCalendarEndpoint.Map(api);
        GetProgrammeEndpoint.Map(api);
        ListProgrammeWarningsEndpoint.Map(api);
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
}
