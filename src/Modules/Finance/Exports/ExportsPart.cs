using Marten;

namespace Samenkracht.Finance.Exports;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class ExportsPart
{
    public static void Declare(StoreOptions store)
    {
    }

    public static void Map(Api api)
    {
        GetAuditFileEndpoint.Map(api);
        GetLedgerFileEndpoint.Map(api);
    }
}
