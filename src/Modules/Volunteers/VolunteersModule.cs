using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Figures;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Board;
using Samenkracht.Volunteers.Competences;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.Development;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Known;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers;

/// <summary>The people of libraries: volunteers with their agreements, screening, tasks, hours and allowances, and the development of staff.</summary>
public static class VolunteersModule
{
    /// <summary>The schema of the module's documents and the first part of the stored names of its facts.</summary>
    public const string Name = "volunteers";

    /// <summary>Adds the module to the host.</summary>
    public static IServiceCollection AddVolunteers(this IServiceCollection services) => services.ConfigureMarten(Declare);

    /// <summary>Maps the module's operations.</summary>
    public static void MapVolunteers(this Api api)
    {
        PeoplePart.Map(api);
        VolunteeringPart.Map(api);
        AgreementsPart.Map(api);
        ScreeningsPart.Map(api);
        TasksPart.Map(api);
        ShiftsPart.Map(api);
        HoursPart.Map(api);
        AllowancesPart.Map(api);
        CoursesPart.Map(api);
        DevelopmentPart.Map(api);
        CompetencesPart.Map(api);
        BoardPart.Map(api);
    }

    private static void Declare(StoreOptions store)
    {
        store.KeepsFigures(Name);
        PeoplePart.Declare(store);
        VolunteeringPart.Declare(store);
        AgreementsPart.Declare(store);
        ScreeningsPart.Declare(store);
        TasksPart.Declare(store);
        ShiftsPart.Declare(store);
        HoursPart.Declare(store);
        AllowancesPart.Declare(store);
        CoursesPart.Declare(store);
        DevelopmentPart.Declare(store);
        CompetencesPart.Declare(store);
        BoardPart.Declare(store);
        KnownPart.Declare(store);
    }
}
