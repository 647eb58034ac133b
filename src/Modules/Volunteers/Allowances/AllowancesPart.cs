using Marten;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class AllowancesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<AllowanceRule>(VolunteersModule.Name)
            .Records<AllowanceRuleSet>("allowance-rule-set")
            .Records<AllowanceRateChanged>("allowance-rate-changed")
            .Records<AllowanceRulePassedOn>("allowance-rule-passed-on");
        store.Stream<AllowanceAccount>(VolunteersModule.Name)
            .Records<AllowanceAccountOpened>("allowance-account-opened")
            .Records<AllowanceAccountShared>("allowance-account-shared")
            .Records<AllowanceClaimed>("allowance-claimed")
            .Records<ExpenseClaimed>("expense-claimed")
            .Records<AllowanceFoundPaid>("allowance-found-paid")
            .Records<AllowanceApproved>("allowance-approved")
            .Records<ExpenseApproved>("expense-approved")
            .Records<ClaimRejected>("claim-rejected")
            .Records<ClaimReversed>("claim-reversed")
            .Records<ClaimRestated>("claim-restated")
            .Records<AllowanceCapExceeded>("allowance-cap-exceeded")
            .Records<PayrollCaseOpened>("payroll-case-opened")
            .Records<PayrollCaseAdjusted>("payroll-case-adjusted")
            .Records<PayrollCaseClosed>("payroll-case-closed")
            .Records<AllowanceAccountPassedOn>("allowance-account-passed-on");

        store.Schema.For<AllowanceAccount>().Index(account => account.PersonId);
    }

    public static void Map(Api api)
    {
        SetAllowanceRuleEndpoint.Map(api);
        ChangeAllowanceRateEndpoint.Map(api);
        GetAllowanceRuleEndpoint.Map(api);
        OpenAllowanceAccountEndpoint.Map(api);
        ShareAllowanceAccountEndpoint.Map(api);
        ClaimAllowanceEndpoint.Map(api);
        ClaimExpenseEndpoint.Map(api);
        ApproveClaimEndpoint.Map(api);
        RecordLatePaymentEndpoint.Map(api);
        RejectClaimEndpoint.Map(api);
        ReverseClaimEndpoint.Map(api);
        GetAllowanceAccountEndpoint.Map(api);
        ListAllowanceAccountsEndpoint.Map(api);
        ListAllowanceClaimsEndpoint.Map(api);
        ListPayrollCasesEndpoint.Map(api);
        AllowanceStatementEndpoint.Map(api);
    }
}
