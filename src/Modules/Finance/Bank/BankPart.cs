using Marten;

namespace Samenkracht.Finance.Bank;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class BankPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<BankAccount>(FinanceModule.Name)
            .Records<BankAccountOpened>("bank-account-opened")
            .Records<BankAccountClosed>("bank-account-closed")
            .Records<BankAccountPassedOn>("bank-account-passed-on");

        store.Stream<BankStatement>(FinanceModule.Name)
            .Records<StatementImported>("statement-imported")
            .Records<BankEntryBooked>("bank-entry-booked")
            .Records<BankEntryMatched>("bank-entry-matched")
            .Records<BankEntryExplained>("bank-entry-explained")
            .Records<BankEntryUnmatched>("bank-entry-unmatched");

        store.Schema.For<BankStatement>().Index(statement => statement.AccountId);
    }

    public static void Map(Api api)
    {
        OpenBankAccountEndpoint.Map(api);
        CloseBankAccountEndpoint.Map(api);
        ImportStatementEndpoint.Map(api);
        MatchEntryEndpoint.Map(api);
        ExplainEntryEndpoint.Map(api);
        UnmatchEntryEndpoint.Map(api);
        GetStatementEndpoint.Map(api);
    }
}
