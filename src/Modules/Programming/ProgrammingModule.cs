using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Deliveries;
using Samenkracht.Programming.Desks;
using Samenkracht.Programming.EducationSites;
using Samenkracht.Programming.Effects;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;
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
        DesksPart.Map(api);
        EducationSitesPart.Map(api);
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
        MapFigures(api);
        MapEffects(api);
        MapDeliveries(api);
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

    private static void MapFigures(Api api)
    {
        DefineIndicatorEndpoint.Map(api);
        ReviseIndicatorEndpoint.Map(api);
        SetTargetEndpoint.Map(api);
        LockPeriodEndpoint.Map(api);
        GetIndicatorEndpoint.Map(api);
        ListIndicatorsEndpoint.Map(api);

        PostFiguresEndpoint.Map(api);
        AddFiguresEndpoint.Map(api);
        CorrectFigureEndpoint.Map(api);
        GetKeyFigureSeriesEndpoint.Map(api);
        ListKeyFiguresEndpoint.Map(api);
        GetKeyFigureTotalsEndpoint.Map(api);
    }

    private static void MapEffects(Api api)
    {
        DesignMeasurementEndpoint.Map(api);
        OpenWaveEndpoint.Map(api);
        SubmitResponsesEndpoint.Map(api);
        CloseWaveEndpoint.Map(api);
        PublishResultEndpoint.Map(api);
        ContestResultEndpoint.Map(api);
        GetMeasurementEndpoint.Map(api);
        GetResultsEndpoint.Map(api);
        ListMeasurementsEndpoint.Map(api);
    }

    private static void MapDeliveries(Api api)
    {
        PrepareDeliveryEndpoint.Map(api);
        FillFromEventsEndpoint.Map(api);
        OverrideValueEndpoint.Map(api);
        SubmitDeliveryEndpoint.Map(api);
        ReceiveQueryEndpoint.Map(api);
        CorrectDeliveryEndpoint.Map(api);
        MakeProvisionalEndpoint.Map(api);
        FinaliseDeliveryEndpoint.Map(api);
        GetDeliveryEndpoint.Map(api);
        GetDifferencesEndpoint.Map(api);
        ListDeliveriesEndpoint.Map(api);
    }
}
