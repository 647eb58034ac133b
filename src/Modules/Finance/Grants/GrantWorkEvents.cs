namespace Samenkracht.Finance.Grants;

/// <summary>Something happened that the grantor has to know; the report waits for whoever sends it.</summary>
public sealed record GrantChangeDrafted(string GrantId, int Number, ChangeCause Cause, string Description, string ProjectId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What a report was drafted for is gone before it was sent.</summary>
public sealed record GrantChangeDraftDropped(string GrantId, int Number, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A change was reported to the grantor.</summary>
public sealed record GrantChangeReported(string GrantId, string GranteeId, int Number, ChangeCause Cause, string Description, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The grantor agrees with a change.</summary>
public sealed record GrantChangeAgreed(string GrantId, string GrantorId, int Number, string DecisionReference, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>The grantor does not agree with a change; a part of the grant may be claimed back.</summary>
public sealed record GrantChangeRefused(string GrantId, string GrantorId, int Number, decimal ExpectedReclaim, string DecisionReference, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>What might have been claimed back is not expected any more.</summary>
public sealed record GrantReclaimExpectationReleased(string GrantId, string GranteeId, int Number, decimal Amount, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Targets, due days or the last day were adjusted for what nobody could foresee; amount and regime stay.</summary>
public sealed record GrantAdjusted(
    string GrantId, string GrantorId, DateOnly Until, IReadOnlyList<ObligationAdjustment> Obligations, string DecisionReference, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>An obligation was met, with what was counted for it by then.</summary>
public sealed record GrantObligationMet(string GrantId, string GranteeId, string ObligationId, decimal? Counted, string? Evidence, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The grantor does not hold the grantee to an obligation any more.</summary>
public sealed record GrantObligationWaived(string GrantId, string GrantorId, string ObligationId, string DecisionReference, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>An obligation was not met, and the grantee says why.</summary>
public sealed record GrantObligationDeviated(string GrantId, string GranteeId, string ObligationId, decimal? Counted, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The grantee reported on its progress.</summary>
public sealed record GrantInterimReported(string GrantId, string GranteeId, DateOnly From, DateOnly Until, string Summary, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Costs were claimed on the grant.</summary>
public sealed record GrantCostsClaimed(string GrantId, string GranteeId, IReadOnlyList<ClaimedCost> Costs, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A part of the grant was passed on to another, as a grant of its own.</summary>
public sealed record GrantPassedThrough(string GrantId, string GranteeId, string SubGrantId, string ReceiverId, decimal Amount, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The participants agreed on a key, and got their amounts by it.</summary>
public sealed record GrantSharesAgreed(string GrantId, string GranteeId, decimal Of, IReadOnlyList<ShareAmount> Shares, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A participant left the project: the shares have to be worked out again.</summary>
public sealed record GrantSharesFlagged(string GrantId, string ParticipantId, string ProjectId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The shares were worked out again by the agreed key.</summary>
public sealed record GrantSharesRecomputed(string GrantId, string GranteeId, decimal Of, IReadOnlyList<ShareAmount> Shares, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The grantee asked the grantor to settle the grant.</summary>
public sealed record GrantSettlementRequested(string GrantId, string GranteeId, decimal Amount, decimal TotalCosts, decimal CoFinanced, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The grantor settled the grant, as it was awarded or lower (Awb 4:46).</summary>
public sealed record GrantSettled(string GrantId, string GrantorId, decimal Awarded, decimal Settled, bool WithAward, string DecisionReference, DateOnly On, string? Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>The grantor claims back what was paid in advance above the settlement (Awb 4:57).</summary>
public sealed record GrantReclaimed(string GrantId, string GrantorId, decimal Amount, string DecisionReference, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GrantorId;
}

/// <summary>Something of what was claimed back was repaid.</summary>
public sealed record GrantReclaimRepaid(string GrantId, string GranteeId, decimal Amount, string? Reference, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The grantee is not certified any more, though the scheme of this running grant asks it.</summary>
public sealed record GrantCertificateMissed(string GrantId, string GranteeId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The grantee is certified again, after these days without.</summary>
public sealed record GrantCertificateRegained(string GrantId, string GranteeId, int GapDays, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
