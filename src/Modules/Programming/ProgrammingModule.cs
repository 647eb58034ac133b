using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Programming.Equipment;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Registrations;
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
        MapRegistrations(api);
        MapLearning(api);
        MapEquipment(api);
    }

    private static void MapRegistrations(Api api)
    {
        OpenListEndpoint.Map(api);
        RegisterParticipantEndpoint.Map(api);
        PutOnWaitlistEndpoint.Map(api);
        PromoteParticipantEndpoint.Map(api);
        CancelRegistrationEndpoint.Map(api);
        CheckInEndpoint.Map(api);
        CloseListEndpoint.Map(api);
        EraseParticipantEndpoint.Map(api);
        GetListEndpoint.Map(api);
        ListListsEndpoint.Map(api);
    }

    private static void MapLearning(Api api)
    {
        TakeIntakeEndpoint.Map(api);
        MatchVolunteerEndpoint.Map(api);
        StartCourseEndpoint.Map(api);
        RecordProgressEndpoint.Map(api);
        FinishCourseEndpoint.Map(api);
        StopEarlyEndpoint.Map(api);
        ReferOnEndpoint.Map(api);
        EraseLearnerEndpoint.Map(api);
        GetTrajectoryEndpoint.Map(api);
        ListTrajectoriesEndpoint.Map(api);
        LearningResultsEndpoint.Map(api);
    }

    private static void MapEquipment(Api api)
    {
        RegisterKitEndpoint.Map(api);
        LendKitEndpoint.Map(api);
        ReturnKitEndpoint.Map(api);
        ReportDamageEndpoint.Map(api);
        RepairKitEndpoint.Map(api);
        RetireKitEndpoint.Map(api);
        GetEquipmentEndpoint.Map(api);
        ListEquipmentEndpoint.Map(api);
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
