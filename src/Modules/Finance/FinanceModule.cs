using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Writing;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Allocations;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Exports;
using Samenkracht.Finance.Funding;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Reserves;
using Samenkracht.Finance.Schemes;
using Samenkracht.Finance.Successions;

namespace Samenkracht.Finance;

/// <summary>The money of libraries: books per legal entity, budgets, grants as their receiver, reserves, invoices, bank and allocation of costs.</summary>
public static class FinanceModule
{
    /// <summary>The schema of the module's documents and the first part of the stored names of its facts.</summary>
    public const string Name = "finance";

    /// <summary>Adds the module to the host.</summary>
    public static IServiceCollection AddFinance(this IServiceCollection services)
    {
        services.AddSingleton(new UniqueRule(SalesInvoice.NumberIndex, IssueSalesInvoiceEndpoint.NumberTaken));
        return services.AddSingleton<IFactRows, LedgerRows>().ConfigureMarten(Declare);
    }

    /// <summary>Maps the module's operations.</summary>
    public static void MapFinance(this Api api)
    {
        AdministrationsPart.Map(api);
        JournalsPart.Map(api);
        BudgetsPart.Map(api);
        SchemesPart.Map(api);
        GrantsPart.Map(api);
        ReservesPart.Map(api);
        InvoicesPart.Map(api);
        BankPart.Map(api);
        AllocationsPart.Map(api);
        FundingPart.Map(api);
        SuccessionsPart.Map(api);
        ExportsPart.Map(api);
    }

    private static void Declare(StoreOptions store)
    {
        store.KeepsFigures(Name);
        AdministrationsPart.Declare(store);
        JournalsPart.Declare(store);
        BudgetsPart.Declare(store);
        SchemesPart.Declare(store);
        GrantsPart.Declare(store);
        ReservesPart.Declare(store);
        InvoicesPart.Declare(store);
        BankPart.Declare(store);
        AllocationsPart.Declare(store);
        FundingPart.Declare(store);
        SuccessionsPart.Declare(store);
        ExportsPart.Declare(store);
        KnownPart.Declare(store);
    }
}
