using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.Runtime;
using Wolverine.Runtime.Handlers;

namespace Samenkracht.Acceptance.Walls;

/// <summary>Who may listen to whom. A new arrow is a new line here, and a reviewed one.</summary>
public sealed class ContextMap(AppFixture app)
{
    private static readonly (string Listener, string Message, string Does)[] Allowed =
    [
        ("Partnerships", "Partnerships.AgreementRunsUntil", "ScheduleExpiry"),
        ("Partnerships", "Partnerships.ExpireAgreement", "ExpireAgreement"),
        ("Partnerships", "Partnerships.MergerPartyLeft", "RecalculateScenarios"),
        ("Partnerships", "Partnerships.MergerTookEffect", "AssignAgreements"),
        ("Partnerships", "Partnerships.MergerTookEffect", "CloseAnnualPlans"),
        ("Partnerships", "Partnerships.MergerTookEffect", "DissolvePredecessors"),
        ("Partnerships", "Partnerships.MergerTookEffect", "RegisterSuccessor"),
        ("Partnerships", "Partnerships.MergerTookEffect", "TransferLocations"),
        ("Partnerships", "Partnerships.AgreementWasRenewed", "CloseRisks"),
        ("Partnerships", "Partnerships.AgreementWasTerminated", "OpenRisks"),
        ("Partnerships", "Partnerships.CertificateEnds", "LapseCertificate"),
        ("Partnerships", "Partnerships.CertificateRunsUntil", "ScheduleLapse"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "EndSuccessor"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "RevivePredecessors"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "ReturnLocations"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "ReturnAgreements"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "ReopenAnnualPlans"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "ReturnLocalTasks"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "ReturnCases"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "ReturnSubscriptions"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "ReturnSeats"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "ReturnParticipations"),
        ("Partnerships", "Partnerships.MergerTookEffect", "PassLocalTasks"),
        ("Partnerships", "Partnerships.MergerTookEffect", "PassCases"),
        ("Partnerships", "Partnerships.MergerTookEffect", "PassSubscriptions"),
        ("Partnerships", "Partnerships.MergerTookEffect", "PassSeats"),
        ("Partnerships", "Partnerships.MergerTookEffect", "PassParticipations"),
        ("Partnerships", "Programming.ProgrammeWasCarriedOver", "RecordSteps"),
        ("Partnerships", "Volunteers.VolunteersWereCarriedOver", "RecordSteps"),
        ("Partnerships", "Finance.LedgersWereCarriedOver", "RecordSteps"),
        ("Partnerships", "Programming.DataDeliveryWasSubmitted", "FreezeNetworkFigures"),
        ("Programming", "Partnerships.MergerTookEffect", "CarryProgrammeOver"),
        ("Programming", "Partnerships.DeedWasAnnulled", "BringProgrammeBack"),
        ("Programming", "Partnerships.DeedWasAnnulled", "UndoSuccession"),
        ("Programming", "Volunteers.ScreeningWasConfirmed", "KeepStanding"),
        ("Programming", "Volunteers.ScreeningHasExpired", "KeepStanding"),
        ("Programming", "Volunteers.VolunteerHasLeft", "KeepStanding"),
        ("Programming", "Volunteers.ScreeningHasExpired", "SuspendMatches"),
        ("Programming", "Volunteers.ScreeningWasConfirmed", "ResumeMatches"),
        ("Programming", "Volunteers.VolunteerHasLeft", "EndMatches"),
        ("Programming", "Finance.PeriodWasLocked", "ClosePeriod"),
        ("Programming", "Finance.PeriodWasReopened", "OpenPeriodAgain"),
        ("Programming", "Finance.PeriodWasReopened", "MarkDeliveriesStale"),
        ("Programming", "Finance.PeriodWasLocked", "LetDeliveriesStand"),
        ("Programming", "Partnerships.AgreementWasTerminated", "FlagOffersAtRisk"),
        ("Programming", "Partnerships.AgreementWasRenewed", "LiftOfferRisks"),
        ("Programming", "Partnerships.LibraryJoinedProject", "MakeOfferStub"),
        ("Programming", "Partnerships.LibraryLeftProject", "RetireUnusedOffer"),
        ("Programming", "Partnerships.LocationBecameAvailable", "OpenVenue"),
        ("Programming", "Partnerships.LocationChangedHands", "FlagSessionsToMove"),
        ("Programming", "Partnerships.LocationChangedHands", "HandOverVenue"),
        ("Programming", "Partnerships.LocationClosureWasProposed", "BlockPlanning"),
        ("Programming", "Partnerships.LocationClosureWasProposed", "FlagSessionsToMove"),
        ("Programming", "Partnerships.LocationClosureWasWithdrawn", "FreePlanning"),
        ("Programming", "Partnerships.LocationClosureWasWithdrawn", "KeepSessionsInPlace"),
        ("Programming", "Partnerships.LocationShutDown", "CloseVenue"),
        ("Programming", "Partnerships.LocationShutDown", "FlagSessionsToMove"),
        ("Programming", "Partnerships.MergerTookEffect", "KeepSuccession"),
        ("Programming", "Partnerships.NetworkProjectHalted", "CancelProjectSessions"),
        ("Programming", "Partnerships.NetworkProjectResumed", "ListLapsedSessions"),
        ("Programming", "Partnerships.PolicyPlanInForce", "KeepOutline"),
        ("Partnerships", "Partnerships.PolicyPlanInForce", "RelinkPriorities"),
        ("Finance", "Finance.FiscalYearWasOpened", "OpenJournals"),
        ("Finance", "Finance.PostToLedger", "PostToLedger"),
        ("Finance", "Finance.DeliveryWasCharged", "ReceiveDeliveryInvoice"),
        ("Finance", "Finance.DeliveryWasCredited", "CreditReceivedDelivery"),
        ("Finance", "Volunteers.AllowanceBecameUntaxed", "ReleasePayrollTax"),
        ("Finance", "Finance.InvoiceWasMatched", "UseMatchedCommitment"),
        ("Finance", "Finance.CommitmentWasGivenBack", "GiveCommitmentBack"),
        ("Finance", "Finance.CommitmentUseWasDeclined", "EndDeclinedMatch"),
        ("Finance", "Finance.ProjectMoneyBound", "MeetProjectMoney"),
        ("Finance", "Finance.ProjectMoneyFreed", "ReopenProjectMoney"),
        ("Finance", "Partnerships.AgreementWasRenewed", "CloseIncomeGap"),
        ("Finance", "Partnerships.AgreementWasTerminated", "ExpectIncomeGap"),
        ("Finance", "Partnerships.CentralServiceDelivered", "CountSavings"),
        ("Finance", "Partnerships.CentralServiceDeliveryDisputed", "DiscountSavings"),
        ("Finance", "Partnerships.DeedWasAnnulled", "BringBudgetsBack"),
        ("Finance", "Partnerships.DeedWasAnnulled", "BringReservesBack"),
        ("Finance", "Partnerships.LibraryJoinedProject", "AskForProjectMoney"),
        ("Finance", "Partnerships.LibraryLeftProject", "ReleaseProjectMoney"),
        ("Finance", "Partnerships.LocationClosureWasProposed", "AnnounceLeaseEnd"),
        ("Finance", "Partnerships.LocationClosureWasWithdrawn", "LiftLeaseEnd"),
        ("Finance", "Partnerships.LocationShutDown", "EndLease"),
        ("Finance", "Partnerships.MergerPartyLeft", "AmendJointBudgets"),
        ("Finance", "Partnerships.MergerTookEffect", "CarryBudgets"),
        ("Finance", "Partnerships.MergerTookEffect", "CarryReserves"),
        ("Finance", "Partnerships.NetworkProjectHalted", "FreezeProjectMoney"),
        ("Finance", "Partnerships.NetworkProjectResumed", "UnfreezeProjectMoney"),
        ("Finance", "Programming.DataDeliveryWasSubmitted", "KeepDeliveredFigures"),
        ("Finance", "Programming.SessionWasCancelled", "ReleaseSessionMoney"),
        ("Finance", "Programming.SessionWasReinstated", "AskForSessionMoney"),
        ("Finance", "Partnerships.DeedWasAnnulled", "HandBackBooks"),
        ("Finance", "Partnerships.MergerTookEffect", "HandOverBooks"),
        ("Partnerships", "Programming.ProgrammeCounted", "CountRealisation"),
        ("Partnerships", "Programming.EffectResultContested", "ContestEvidence"),
        ("Partnerships", "Programming.EffectResultPublished", "RecordEvidence"),
        ("Partnerships", "Programming.EffectResultPublished", "SuggestCase"),
        ("Finance", "Finance.EndSupplementTerm", "EndSupplementTerm"),
        ("Finance", "Finance.SupplementIsDue", "ScheduleSupplementTerm"),
        ("Finance", "Partnerships.CertificateHasLapsed", "MissCertificate"),
        ("Finance", "Partnerships.CertificateWasGranted", "CertifyAgain"),
        ("Finance", "Partnerships.DeedWasAnnulled", "AssignGrantsBack"),
        ("Finance", "Partnerships.LibraryLeftProject", "FlagShares"),
        ("Finance", "Partnerships.MergerTookEffect", "AssignGrants"),
        ("Finance", "Partnerships.NetworkProjectHalted", "DraftStopReports"),
        ("Finance", "Partnerships.NetworkProjectResumed", "DropStopReports"),
        ("Finance", "Programming.ProgrammeCounted", "CountGrantWork"),
        ("Finance", "Volunteers.VolunteerHoursCounted", "CountVolunteerHours"),
        ("Partnerships", "Finance.GrantApplicationWasRejected", "LoseFunding"),
        ("Partnerships", "Finance.GrantApplicationWasSubmitted", "AwaitFunding"),
        ("Partnerships", "Finance.GrantAwardWasWithdrawn", "CancelTasks"),
        ("Partnerships", "Finance.GrantSettlementWasReversed", "LiftLesson"),
        ("Partnerships", "Finance.GrantWasAwarded", "FundProject"),
        ("Partnerships", "Finance.GrantWasSettledLower", "OweLesson"),
        ("Volunteers", "Partnerships.LibraryJoinedProject", "MakeTaskStub"),
        ("Volunteers", "Partnerships.LibraryLeftProject", "RetireProjectTask"),
        ("Volunteers", "Partnerships.LocationClosureWasProposed", "FlagShiftsToMatchAgain"),
        ("Volunteers", "Partnerships.LocationClosureWasWithdrawn", "KeepShiftsInPlace"),
        ("Volunteers", "Partnerships.LocationShutDown", "FlagShiftsToMatchAgain"),
        ("Volunteers", "Programming.ProgrammeCounted", "ProposeHours"),
        ("Volunteers", "Programming.SessionWasCancelled", "ReleaseShiftsOfSession"),
        ("Volunteers", "Programming.SessionWasReinstated", "ListShiftsToOfferAgain"),
        ("Volunteers", "Partnerships.DeedWasAnnulled", "BringVolunteersBack"),
        ("Volunteers", "Partnerships.MergerTookEffect", "CarryVolunteersOver"),
        ("Volunteers", "Volunteers.ScreeningHasExpired", "AskReplacements"),
        ("Volunteers", "Volunteers.ScreeningWasConfirmed", "KeepScreenedClaims"),
        ("Volunteers", "Volunteers.VolunteerHasLeft", "EndAssignmentsOfLeaver"),
        ("Volunteers", "Volunteers.VolunteerHasLeft", "ReleaseClaimsOfLeaver"),
        ("Volunteers", "Volunteers.EndFiscalTerm", "EndFiscalTerm"),
        ("Volunteers", "Volunteers.ExpireScreening", "ExpireScreening"),
        ("Volunteers", "Volunteers.FiscalTermRunsUntil", "ScheduleFiscalErasure"),
        ("Volunteers", "Volunteers.ScreeningRunsUntil", "ScheduleScreeningExpiry"),
        ("Volunteers", "Volunteers.VolunteerHasLeft", "EndAgreementOfLeaver"),
        ("Volunteers", "Volunteers.ConfirmedHoursLowered", "NetLoweredHours"),
        ("Volunteers", "Volunteers.VolunteerHasLeft", "StopAllowance"),
        ("Finance", "Partnerships.DeedWasAnnulled", "RestoreLegalEntities"),
        ("Finance", "Partnerships.MergerTookEffect", "KeepLegalEntities"),
        ("Finance", "Finance.BankEntryWasMatched", "SettleFromBank"),
        ("Finance", "Finance.BankEntryWasUnmatched", "UndoSettlement"),
        ("Finance", "Partnerships.CentralServiceDelivered", "DraftDeliveryInvoice"),
        ("Finance", "Partnerships.CentralServiceDeliveryDisputed", "CreditDisputedDelivery"),
        ("Finance", "Partnerships.DeedWasAnnulled", "ReturnOpenItems"),
        ("Finance", "Partnerships.MergerTookEffect", "PassOpenItems"),
        ("Finance", "Volunteers.AllowanceBecamePayable", "OpenPayable"),
        ("Finance", "Volunteers.AllowanceBecameTaxable", "ProvideForPayrollTax"),
        ("Finance", "Volunteers.AllowanceWasTakenBack", "TakePayableBack"),
        ("Programming", "Finance.InvoiceForActivityWasPaid", "CountActivityCost"),
        ("Partnerships", "Finance.PeriodWasReopened", "MarkReportsStale"),
        ("Partnerships", "Finance.PeriodWasLocked", "LetReportsStand"),
        ("Finance", "Partnerships.ProjectLessonFellDue", "KeepOwedLesson"),
        ("Finance", "Partnerships.ProjectLessonWasSettled", "SettleOwedLesson"),
        ("Programming", "Finance.GrantWasAwarded", "AimForGrant"),
        ("Programming", "Finance.GrantAwardWasWithdrawn", "SupersedeGrantTargets"),
        ("Programming", "Volunteers.VolunteerHasReturned", "KeepStanding"),
        ("Partnerships", "Partnerships.MergerTookEffect", "ReviewCertifications"),
        ("Partnerships", "Partnerships.DeedWasAnnulled", "RestoreCertifications"),
    ];

    [Fact]
    public void The_handlers_that_Wolverine_found_are_the_arrows_on_the_map()
    {
        var handlers = ((WolverineRuntime)app.Host.Services.GetRequiredService<IWolverineRuntime>()).Handlers.Chains
            .SelectMany(chain => chain.Handlers.Concat(chain.ByEndpoint.SelectMany(one => one.Handlers)).Select(handler => (chain.MessageType, handler.HandlerType)))
            .Where(pair => pair.HandlerType.Assembly.GetName().Name!.StartsWith("Samenkracht.", StringComparison.Ordinal) && pair.HandlerType.Assembly != typeof(ContextMap).Assembly)
            .Select(pair => (ModuleOf(pair.HandlerType), $"{OwnerOf(pair.MessageType)}.{pair.MessageType.Name}", pair.HandlerType.Name.Replace("Handler", "", StringComparison.Ordinal)))
            .Distinct().Order();

        Assert.Equal(Allowed.Order(), handlers);
    }

    [Fact]
    public void Docs_context_map_shows_the_same_arrows()
    {
        var text = new StringBuilder("""
            # Context map

            Who listens to whom. Facts cross between modules as messages; calls do not. Generated from the code: `./samenkracht docs`.

            | who tells | message | who listens | what it does |
            |---|---|---|---|

            """);
        foreach (var (listener, message, does) in Allowed.Order()) text.Append($"| {message.Split('.')[0]} | `{message.Split('.')[1]}` | {listener} | `{does}` |\n");

        Specs.Walls.Generated.IsUpToDate("docs/context-map.md", text.ToString());
    }

    private static string ModuleOf(Type type) => type.Assembly.GetName().Name!.Split('.')[^1];

    // A contract belongs to the module whose folder it is in.
    private static string OwnerOf(Type message) => ModuleOf(message) == "Contracts" ? message.Namespace!.Split('.')[^1] : ModuleOf(message);
}
