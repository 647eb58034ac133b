using Marten;

namespace Samenkracht.Finance.Funding;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class FundingPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<DeliveredFigures>(FinanceModule.Name).Records<YearFiguresKnown>("year-figures-known");
        store.Stream<IncomeOutlook>(FinanceModule.Name)
            .Records<IncomeGapExpected>("income-gap-expected")
            .Records<IncomeGapClosed>("income-gap-closed");
        store.Stream<FundingModel>(FinanceModule.Name)
            .Records<FundingModelRecorded>("funding-model-recorded")
            .Records<FundingModelChanged>("funding-model-changed")
            .Records<FundingModelEnded>("funding-model-ended");
        store.Stream<UnitCosts>(FinanceModule.Name)
            .Records<UnitCostsSet>("unit-costs-set")
            .Records<UnitCostsRevised>("unit-costs-revised");
        store.Stream<ServiceTally>(FinanceModule.Name)
            .Records<ServiceDeliveryCounted>("service-delivery-counted")
            .Records<ServiceDeliveryDiscounted>("service-delivery-discounted");
    }

    public static void Map(Api api)
    {
        GetFundingMixEndpoint.Map(api);
        GetFinancialRatiosEndpoint.Map(api);
        GetIncomeRatiosEndpoint.Map(api);
        ListActivityCostsEndpoint.Map(api);
        ListIncomeOutlooksEndpoint.Map(api);
        RecordFundingModelEndpoint.Map(api);
        ChangeFundingModelEndpoint.Map(api);
        EndFundingModelEndpoint.Map(api);
        ListFundingModelsEndpoint.Map(api);
        SetUnitCostsEndpoint.Map(api);
        ReviseUnitCostsEndpoint.Map(api);
        GetServiceSavingsEndpoint.Map(api);
    }
}
