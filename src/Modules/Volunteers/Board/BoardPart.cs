using Marten;

namespace Samenkracht.Volunteers.Board;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class BoardPart
{
    public static void Declare(StoreOptions store)
    {
    }

    public static void Map(Api api) => GetBoardEndpoint.Map(api);
}
