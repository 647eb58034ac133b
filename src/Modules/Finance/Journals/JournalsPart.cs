using Marten;

namespace Samenkracht.Finance.Journals;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class JournalsPart
{
    public static void Declare(StoreOptions store)
    {
    }

    public static void Map(Api api)
    {
    }
}
