using Marten;

namespace Samenkracht.Volunteers.Competences;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class CompetencesPart
{
    public static void Declare(StoreOptions store)
    {
    }

    public static void Map(Api api)
    {
    }
}
