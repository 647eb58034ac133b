using Marten;

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class VolunteeringPart
{
    public static void Declare(StoreOptions store)
    {
    }

    public static void Map(Api api)
    {
    }
}
