using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>An application was put on paper; nobody has seen it yet.</summary>
public sealed record GrantApplicationPrepared(
    string GrantId, string GranteeId, string? SchemeId, string GrantorId, FunderKind Funder, GrantApplication Application, DateOnly PreparedOn) : IFact
{
    DateOnly IFact.ValidFrom => PreparedOn;
}

/// <summary>An application was rewritten before it was sent.</summary>
public sealed record GrantApplicationRevised(string GrantId, string GranteeId, GrantApplication Application, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An application was sent to the grantor; it met every rule of that day's version of the scheme.</summary>
public sealed record GrantApplicationSubmitted(string GrantId, string GranteeId, string GrantorId, string? SchemeId, int? SchemeVersion, SchemeRules Rules, DateOnly SubmittedOn) : IFact
{
    DateOnly IFact.ValidFrom => SubmittedOn;
}

/// <summary>The grantor asked for documents that are missing; without them it does not process the application (Awb 4:5).</summary>
public sealed record GrantSupplementRequested(string GrantId, string GrantorId, IReadOnlyList<string> Items, DateOnly RequestedOn, DateOnly DueOn) : IFact
{
    DateOnly IFact.ValidFrom => RequestedOn;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>The missing documents were given: the application is complete.</summary>
public sealed record GrantDocumentsSupplied(string GrantId, string GranteeId, DateOnly SuppliedOn) : IFact
{
    DateOnly IFact.ValidFrom => SuppliedOn;
}

/// <summary>The documents did not come in time: the application is not processed.</summary>
public sealed record GrantApplicationNotProcessed(string GrantId, string GrantorId, DateOnly DueOn) : IFact
{
    DateOnly IFact.ValidFrom => DueOn.AddDays(1);

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>The applicant took the application back.</summary>
public sealed record GrantApplicationWithdrawn(string GrantId, string GranteeId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The grantor said yes, with what has to be done for it; the regime is fixed from now on.</summary>
public sealed record GrantAwarded(
    string GrantId, string GranteeId, string GrantorId, decimal Amount, DateOnly From, DateOnly Until, IReadOnlyList<ObligationTerms> Obligations, AccountabilityRegime Regime,
    decimal MinimumCoFinancing, IReadOnlyList<PlannedAdvance> Schedule, string DecisionReference, DateOnly AwardedOn) : IFact
{
    DateOnly IFact.ValidFrom => AwardedOn;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>The grantor said no.</summary>
public sealed record GrantRejected(string GrantId, string GrantorId, string DecisionReference, DateOnly RejectedOn, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => RejectedOn;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>The grantee objected to a decision (bezwaar, Awb 6:4).</summary>
public sealed record GrantObjectionLodged(string GrantId, string GranteeId, DecisionOfGrantor Against, string Grounds, DateOnly LodgedOn) : IFact
{
    DateOnly IFact.ValidFrom => LodgedOn;
}

/// <summary>The objection was right: the decision no longer stands.</summary>
/// <remarks><c>Outstanding</c> is what was claimed back and not yet repaid, euro.</remarks>
public sealed record GrantObjectionUpheld(string GrantId, string GrantorId, DecisionOfGrantor Against, decimal Outstanding, string DecisionReference, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>The objection was not right: the decision stands.</summary>
public sealed record GrantObjectionDismissed(string GrantId, string GrantorId, DecisionOfGrantor Against, string DecisionReference, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>Money of the grant was received.</summary>
public sealed record GrantAdvanceReceived(string GrantId, string GranteeId, decimal Amount, string? Reference, DateOnly ReceivedOn) : IFact
{
    DateOnly IFact.ValidFrom => ReceivedOn;
}

/// <summary>A part of the grant became income of a period.</summary>
public sealed record GrantIncomeReleased(string GrantId, string GranteeId, decimal Amount, DateOnly PeriodFrom, DateOnly PeriodUntil, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The award was withdrawn (Awb 4:48); what was received has to be paid back.</summary>
public sealed record GrantAwardWithdrawn(string GrantId, string GrantorId, decimal Repayable, string DecisionReference, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>The grant is held by the successor of a merger, under universal title; it stays the same grant.</summary>
public sealed record GrantAssigned(string GrantId, string FromId, string ToId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The deed of the merger was annulled: the grant is held by the predecessor again.</summary>
public sealed record GrantAssignedBack(string GrantId, string FromId, string ToId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
