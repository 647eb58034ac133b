using System.Reflection;
using Samenkracht.Common.Http;
using Samenkracht.Finance;
using Samenkracht.Partnerships;
using Samenkracht.Programming;
using Samenkracht.Volunteers;

namespace Samenkracht.Host;

/// <summary>The modules of which the host is composed.</summary>
internal static class Modules
{
    public static readonly Assembly[] Assemblies =
        [typeof(PartnershipsModule).Assembly, typeof(ProgrammingModule).Assembly, typeof(VolunteersModule).Assembly, typeof(FinanceModule).Assembly];

    public static void AddModules(this IServiceCollection services) => services.AddPartnerships().AddProgramming().AddVolunteers().AddFinance();

    public static void MapModules(this Api api)
    {
        api.MapPartnerships();
        api.MapProgramming();
        api.MapVolunteers();
        api.MapFinance();
    }
}
