using Marten;

namespace Samenkracht.Finance.Budgets;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class BudgetsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Budget>(FinanceModule.Name)
            .Records<BudgetDrafted>("budget-drafted")
            .Records<BudgetRevised>("budget-revised")
            .Records<BudgetApproved>("budget-approved")
            .Records<BudgetAmended>("budget-amended")
            .Records<CommitmentPolicySet>("commitment-policy-set")
            .Records<CommitmentReserved>("commitment-reserved")
            .Records<CommitmentUsed>("commitment-used")
            .Records<CommitmentUseDeclined>("commitment-use-declined")
            .Records<CommitmentReleased>("commitment-released")
            .Records<CommitmentsFrozen>("commitments-frozen")
            .Records<CommitmentsUnfrozen>("commitments-unfrozen")
            .Records<CommitmentsNeededAgain>("commitments-needed-again")
            .Records<ProjectCostsSunk>("project-costs-sunk")
            .Records<LeaseEndAnnounced>("lease-end-announced")
            .Records<LeaseEndLifted>("lease-end-lifted")
            .Records<LeaseCommitmentEnded>("lease-commitment-ended")
            .Records<BudgetAmendmentAsked>("budget-amendment-asked")
            .Records<BudgetCarriedOver>("budget-carried-over")
            .Records<BudgetBroughtBack>("budget-brought-back");
        store.Stream<CommitmentRequest>(FinanceModule.Name)
            .Records<CommitmentRequested>("commitment-requested")
            .Records<CommitmentRequestMet>("commitment-request-met")
            .Records<CommitmentRequestReopened>("commitment-request-reopened")
            .Records<CommitmentRequestLapsed>("commitment-request-lapsed");
    }

    public static void Map(Api api)
    {
        DraftBudgetEndpoint.Map(api);
        ReviseBudgetEndpoint.Map(api);
        ApproveBudgetEndpoint.Map(api);
        AmendBudgetEndpoint.Map(api);
        SetCommitmentPolicyEndpoint.Map(api);
        ReserveCommitmentEndpoint.Map(api);
        UseCommitmentEndpoint.Map(api);
        ReleaseCommitmentEndpoint.Map(api);
        FreezeCommitmentsEndpoint.Map(api);
        UnfreezeCommitmentsEndpoint.Map(api);
        GetBudgetEndpoint.Map(api);
        ListBudgetsEndpoint.Map(api);
        GetPositionEndpoint.Map(api);
        GetComparisonEndpoint.Map(api);
        ListCommitmentRequestsEndpoint.Map(api);
    }
}
