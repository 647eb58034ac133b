using Marten;

namespace Samenkracht.Finance.Schemes;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class SchemesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<FundingScheme>(FinanceModule.Name)
            .Records<FundingSchemePublished>("funding-scheme-published")
            .Records<FundingSchemeChanged>("funding-scheme-changed")
            .Records<FundingSchemeClosed>("funding-scheme-closed");
    }

    public static void Map(Api api)
    {
        PublishSchemeEndpoint.Map(api);
        ChangeSchemeEndpoint.Map(api);
        CloseSchemeEndpoint.Map(api);
        GetSchemeEndpoint.Map(api);
        ListSchemesEndpoint.Map(api);
        CheckEligibilityEndpoint.Map(api);
    }
}
