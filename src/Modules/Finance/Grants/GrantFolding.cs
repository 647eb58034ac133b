using System.Collections.Immutable;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>How the facts of a grant make its state.</summary>
public sealed partial record Grant
{
    public static Grant Create(GrantApplicationPrepared e) => new(
        e.GrantId, e.GranteeId, [new(e.GranteeId, e.Application.From < e.PreparedOn ? e.Application.From : e.PreparedOn)], e.SchemeId, null, SchemeRules.Common, e.GrantorId,
        e.Funder, e.Application, e.Application.ProjectId, e.PreparedOn, GrantStatus.Prepared, e.PreparedOn, null, null, null, [], 0, 0, [], [], [], [], [], null, 0, 0, null, null,
        null, [], []);

    public Grant Apply(GrantApplicationRevised e) => this with { Application = e.Application, ProjectId = e.Application.ProjectId, LastStepOn = e.On };

    public Grant Apply(GrantApplicationSubmitted e) =>
        this with { Status = GrantStatus.Submitted, SchemeVersion = e.SchemeVersion, Rules = e.Rules, SubmittedOn = e.SubmittedOn, LastStepOn = e.SubmittedOn };

    public Grant Apply(GrantSupplementRequested e) => this with { Status = GrantStatus.Incomplete, Supplement = new(e.Items, e.DueOn, null), LastStepOn = e.RequestedOn };

    public Grant Apply(GrantDocumentsSupplied e) =>
        this with { Status = GrantStatus.Submitted, Supplement = Supplement is null ? null : Supplement with { SuppliedOn = e.SuppliedOn }, LastStepOn = e.SuppliedOn };

    // Documents that came in time, whenever that was recorded, leave nothing unprocessed.
    public Grant Apply(GrantApplicationNotProcessed e) =>
        Supplement?.SuppliedOn is null ? this with { Status = GrantStatus.NotProcessed, LastStepOn = e.DueOn.AddDays(1) } : this;

    public Grant Apply(GrantApplicationWithdrawn e) => this with { Status = GrantStatus.ApplicationWithdrawn, LastStepOn = e.On };

    public Grant Apply(GrantAwarded e) => this with
    {
        Status = GrantStatus.Awarded, LastStepOn = e.AwardedOn,
        Award = new(e.Amount, e.From, e.Until, e.Regime, e.MinimumCoFinancing, e.DecisionReference, e.AwardedOn, e.Schedule),
        Obligations = [.. e.Obligations.Select(terms => new GrantObligationState(terms, ObligationStatus.Open, null, null, null))],
    };

    public Grant Apply(GrantRejected e) => this with { Status = GrantStatus.Rejected, LastStepOn = e.RejectedOn };

    public Grant Apply(GrantObjectionLodged e) => this with { Objection = new(e.Against, e.LodgedOn) };

    public Grant Apply(GrantObjectionDismissed _) => this with { Objection = null };

    public Grant Apply(GrantObjectionUpheld e) => e.Against switch
    {
        DecisionOfGrantor.Rejection => this with { Objection = null, Status = GrantStatus.Submitted, LastStepOn = e.On },
        DecisionOfGrantor.Settlement => Refunded() with { Objection = null, Status = GrantStatus.SettlementRequested, Settlement = null, LastStepOn = e.On },
        DecisionOfGrantor.Reclaim => Refunded() with { Objection = null },
        _ => Refunded() with { Objection = null, Status = GrantStatus.Awarded, LastStepOn = e.On },
    };

    // What was repaid counts as not received; nothing is claimed back any more.
    private Grant Refunded() => this with { Received = Received - Repaid, Reclaimed = 0, Repaid = 0, ReclaimedOn = null };

    public Grant Apply(GrantAdvanceReceived e) => this with { Received = Received + e.Amount };

    public Grant Apply(GrantIncomeReleased e) => this with { IncomeReleased = IncomeReleased + e.Amount };

    public Grant Apply(GrantAwardWithdrawn e) =>
        this with { Status = GrantStatus.AwardWithdrawn, LastStepOn = e.On, Reclaimed = Reclaimed + e.Repayable, ReclaimedOn = e.On, Changes = WithoutProvision() };

    public Grant Apply(GrantSettlementRequested e) => this with { Status = GrantStatus.SettlementRequested, LastStepOn = e.On };

    public Grant Apply(GrantSettled e) =>
        this with { Status = GrantStatus.Settled, Settlement = new(e.Settled, e.On, e.WithAward), LastStepOn = e.On, Changes = WithoutProvision() };

    public Grant Apply(GrantReclaimed e) => this with { Reclaimed = Reclaimed + e.Amount, ReclaimedOn = e.On };

    public Grant Apply(GrantReclaimRepaid e) => this with { Repaid = Repaid + e.Amount };

    public Grant Apply(GrantAssigned e) => Held(e.ToId, e.On) with { MergerIds = MergerIds.Add(e.MergerId) };

    public Grant Apply(GrantAssignedBack e) => Held(e.ToId, e.On) with { MergerIds = MergerIds.Remove(e.MergerId) };

    private Grant Held(string by, DateOnly from) => this with { GranteeId = by, Bearers = [.. Bearers.Add(new(by, from)).OrderBy(bearer => bearer.From)] };

    private ImmutableArray<GrantChange> WithoutProvision() => [.. Changes.Select(change => change with { ExpectedReclaim = 0 })];
}
