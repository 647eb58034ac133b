using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Deliveries;
using Samenkracht.Programming.Desks;
using Samenkracht.Programming.EducationSites;
using Samenkracht.Programming.Effects;
using Samenkracht.Programming.Equipment;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;
using Samenkracht.Programming.Known;
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
    public static IServiceCollection AddProgramming(this IServiceCollection services) => services.ConfigureMarten(Declare);

    /// <summary>Maps the module's operations.</summary>
    public static void MapProgramming(this Api api)
    {
        VenuesPart.Map(api);
        OffersPart.Map(api);
        ActivitiesPart.Map(api);
        RegistrationsPart.Map(api);
        LearningPart.Map(api);
        DesksPart.Map(api);
        EducationSitesPart.Map(api);
        EquipmentPart.Map(api);
        IndicatorsPart.Map(api);
        KeyFiguresPart.Map(api);
        EffectsPart.Map(api);
        DeliveriesPart.Map(api);
    }

    private static void Declare(StoreOptions store)
    {
        store.KeepsFigures(Name);
        KnownPart.Declare(store);
        VenuesPart.Declare(store);
        OffersPart.Declare(store);
        ActivitiesPart.Declare(store);
        RegistrationsPart.Declare(store);
        LearningPart.Declare(store);
        DesksPart.Declare(store);
        EducationSitesPart.Declare(store);
        EquipmentPart.Declare(store);
        IndicatorsPart.Declare(store);
        KeyFiguresPart.Declare(store);
        EffectsPart.Declare(store);
        DeliveriesPart.Declare(store);
    }
}
