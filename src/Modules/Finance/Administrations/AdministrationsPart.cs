using Marten;

namespace Samenkracht.Finance.Administrations;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class AdministrationsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Administration>(FinanceModule.Name)
            .Records<AdministrationOpened>("administration-opened")
            .Records<ChartAdopted>("chart-adopted")
            .Records<FiscalYearOpened>("fiscal-year-opened")
            .Records<PeriodLocked>("period-locked")
            .Records<ReopeningAsked>("reopening-asked")
            .Records<PeriodReopened>("period-reopened")
            .Records<YearClosed>("year-closed")
            .Records<BalanceCarriedForward>("balance-carried-forward")
            .Records<AdministrationHandedOver>("administration-handed-over")
            .Records<BalanceTransferred>("balance-transferred")
            .Records<AdministrationHandedBack>("administration-handed-back");
    }

    public static void Map(Api api)
    {
        OpenAdministrationEndpoint.Map(api);
        AdoptChartEndpoint.Map(api);
        OpenFiscalYearEndpoint.Map(api);
        LockPeriodEndpoint.Map(api);
        AskReopeningEndpoint.Map(api);
        ConfirmReopeningEndpoint.Map(api);
        CloseYearEndpoint.Map(api);
        CarryForwardEndpoint.Map(api);
        TransferToSuccessorEndpoint.Map(api);
        GetAdministrationEndpoint.Map(api);
        ListAdministrationsEndpoint.Map(api);
    }
}
