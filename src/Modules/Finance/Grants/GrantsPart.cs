using Marten;

namespace Samenkracht.Finance.Grants;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class GrantsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Grant>(FinanceModule.Name)
            .Records<GrantApplicationPrepared>("grant-application-prepared")
            .Records<GrantApplicationRevised>("grant-application-revised")
            .Records<GrantApplicationSubmitted>("grant-application-submitted")
            .Records<GrantSupplementRequested>("grant-supplement-requested")
            .Records<GrantDocumentsSupplied>("grant-documents-supplied")
            .Records<GrantApplicationNotProcessed>("grant-application-not-processed")
            .Records<GrantApplicationWithdrawn>("grant-application-withdrawn")
            .Records<GrantAwarded>("grant-awarded", _ => { })
            .Records<GrantRejected>("grant-rejected")
            .Records<GrantObjectionLodged>("grant-objection-lodged")
            .Records<GrantObjectionUpheld>("grant-objection-upheld")
            .Records<GrantObjectionDismissed>("grant-objection-dismissed")
            .Records<GrantAdvanceReceived>("grant-advance-received")
            .Records<GrantIncomeReleased>("grant-income-released")
            .Records<GrantAwardWithdrawn>("grant-award-withdrawn")
            .Records<GrantAssigned>("grant-assigned")
            .Records<GrantAssignedBack>("grant-assigned-back")
            .Records<GrantChangeDrafted>("grant-change-drafted")
            .Records<GrantChangeDraftDropped>("grant-change-draft-dropped")
            .Records<GrantChangeReported>("grant-change-reported")
            .Records<GrantChangeAgreed>("grant-change-agreed")
            .Records<GrantChangeRefused>("grant-change-refused")
            .Records<GrantReclaimExpectationReleased>("grant-reclaim-expectation-released")
            .Records<GrantAdjusted>("grant-adjusted")
            .Records<GrantObligationMet>("grant-obligation-met")
            .Records<GrantObligationWaived>("grant-obligation-waived")
            .Records<GrantObligationDeviated>("grant-obligation-deviated")
            .Records<GrantInterimReported>("grant-interim-reported")
            .Records<GrantCostsClaimed>("grant-costs-claimed")
            .Records<GrantPassedThrough>("grant-passed-through")
            .Records<GrantSharesAgreed>("grant-shares-agreed")
            .Records<GrantSharesFlagged>("grant-shares-flagged")
            .Records<GrantSharesRecomputed>("grant-shares-recomputed")
            .Records<GrantSettlementRequested>("grant-settlement-requested")
            .Records<GrantSettled>("grant-settled")
            .Records<GrantReclaimed>("grant-reclaimed")
            .Records<GrantReclaimRepaid>("grant-reclaim-repaid")
            .Records<GrantCertificateMissed>("grant-certificate-missed")
            .Records<GrantCertificateRegained>("grant-certificate-regained");
        store.Schema.For<Grant>().Index(grant => grant.ProjectId!).Index(grant => grant.GranteeId).Index(grant => grant.GrantorId).GinIndexJsonData();
        store.Stream<GrantProgress>(FinanceModule.Name).Records<GrantWorkCounted>("grant-work-counted");
    }

    public static void Map(Api api)
    {
        PrepareApplicationEndpoint.Map(api);
        ReviseApplicationEndpoint.Map(api);
        SubmitApplicationEndpoint.Map(api);
        RequestSupplementEndpoint.Map(api);
        SupplyDocumentsEndpoint.Map(api);
        WithdrawApplicationEndpoint.Map(api);
        RecordAwardEndpoint.Map(api);
        RecordRejectionEndpoint.Map(api);
        LodgeObjectionEndpoint.Map(api);
        DecideObjectionEndpoint.Map(api);
        ReceiveAdvanceEndpoint.Map(api);
        ReleaseIncomeEndpoint.Map(api);
        ReportChangeEndpoint.Map(api);
        AnswerChangeEndpoint.Map(api);
        AdjustGrantEndpoint.Map(api);
        MeetObligationEndpoint.Map(api);
        WaiveObligationEndpoint.Map(api);
        DeviateFromObligationEndpoint.Map(api);
        SubmitInterimReportEndpoint.Map(api);
        ClaimCostsEndpoint.Map(api);
        PassThroughEndpoint.Map(api);
        AgreeSharesEndpoint.Map(api);
        RecomputeSharesEndpoint.Map(api);
        RequestSettlementEndpoint.Map(api);
        RecordSettlementEndpoint.Map(api);
        RecordReclaimEndpoint.Map(api);
        RepayReclaimEndpoint.Map(api);
        WithdrawAwardEndpoint.Map(api);
        GetGrantEndpoint.Map(api);
        GetProgressEndpoint.Map(api);
        ListGrantsEndpoint.Map(api);
        ListSharesEndpoint.Map(api);
    }
}
