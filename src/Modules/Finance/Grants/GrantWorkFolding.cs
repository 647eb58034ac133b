namespace Samenkracht.Finance.Grants;

/// <summary>How the facts of the work on a grant make its state.</summary>
public sealed partial record Grant
{
    public Grant Apply(GrantChangeDrafted e) => WithChange(new(e.Number, e.Cause, e.Description, ChangeStatus.Drafted, e.On, 0));

    public Grant Apply(GrantChangeDraftDropped e) => WithChange(e.Number, change => change with { Status = ChangeStatus.Dropped });

    public Grant Apply(GrantChangeReported e) => WithChange(new(e.Number, e.Cause, e.Description, ChangeStatus.Reported, e.On, 0));

    public Grant Apply(GrantChangeAgreed e) => WithChange(e.Number, change => change with { Status = ChangeStatus.Agreed });

    public Grant Apply(GrantChangeRefused e) => WithChange(e.Number, change => change with { Status = ChangeStatus.Refused, ExpectedReclaim = e.ExpectedReclaim });

    public Grant Apply(GrantReclaimExpectationReleased e) => WithChange(e.Number, change => change with { ExpectedReclaim = 0 });

    public Grant Apply(GrantAdjusted e) => this with
    {
        Award = Award is null ? null : Award with { Until = e.Until },
        Obligations = [.. Obligations.Select(one => e.Obligations.FirstOrDefault(adjusted => adjusted.ObligationId == one.Terms.ObligationId) is { } adjustment
            ? one with { Terms = one.Terms with { Target = adjustment.Target, DueOn = adjustment.DueOn } }
            : one)],
    };

    public Grant Apply(GrantObligationMet e) => WithObligation(e.ObligationId, one => one with { Status = ObligationStatus.Met, SettledOn = e.On, Counted = e.Counted });

    public Grant Apply(GrantObligationWaived e) => WithObligation(e.ObligationId, one => one with { Status = ObligationStatus.Waived, SettledOn = e.On, Reason = e.Reason });

    public Grant Apply(GrantObligationDeviated e) =>
        WithObligation(e.ObligationId, one => one with { Status = ObligationStatus.Deviated, SettledOn = e.On, Counted = e.Counted, Reason = e.Reason });

    public Grant Apply(GrantInterimReported e) => this with { LastReportOn = e.On };

    public Grant Apply(GrantCostsClaimed e) => this with { Claims = Claims.AddRange(e.Costs) };

    public Grant Apply(GrantPassedThrough e) => this with { Passed = Passed.Add(new(e.SubGrantId, e.ReceiverId, e.Amount, e.On)) };

    public Grant Apply(GrantSharesAgreed e) => this with { Shares = [.. e.Shares], SharesToRecompute = [] };

    public Grant Apply(GrantSharesFlagged e) => SharesToRecompute.Contains(e.ParticipantId) ? this : this with { SharesToRecompute = SharesToRecompute.Add(e.ParticipantId) };

    public Grant Apply(GrantSharesRecomputed e) =>
        this with { Shares = [.. e.Shares], SharesToRecompute = [.. SharesToRecompute.Where(left => e.Shares.Any(share => share.OrganisationId == left && share.Weight > 0))] };

    public Grant Apply(GrantCertificateMissed e) => this with { CertificateGaps = CertificateGaps.Add(new(e.On, null, null)) };

    public Grant Apply(GrantCertificateRegained e) =>
        this with { CertificateGaps = [.. CertificateGaps.Select(gap => gap.Until is null ? gap with { Until = e.On, GapDays = e.GapDays } : gap)] };

    private Grant WithObligation(string obligationId, Func<GrantObligationState, GrantObligationState> change) =>
        this with { Obligations = [.. Obligations.Select(one => one.Terms.ObligationId == obligationId ? change(one) : one)] };

    private Grant WithChange(GrantChange change) => this with { Changes = [.. Changes.Where(one => one.Number != change.Number).Append(change).OrderBy(one => one.Number)] };

    private Grant WithChange(int number, Func<GrantChange, GrantChange> change) =>
        this with { Changes = [.. Changes.Select(one => one.Number == number ? change(one) : one)] };
}
