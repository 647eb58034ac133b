using System.Collections.Immutable;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>What decisions about a grant, seen from its receiver, need to know. It belongs to the grantee and the grantor.</summary>
/// <remarks>What was counted for its obligations is not in it: see <see cref="GrantProgress"/>.</remarks>
public sealed partial record Grant(
    string Id, string GranteeId, ImmutableArray<GrantBearer> Bearers, string? SchemeId, int? SchemeVersion, SchemeRules Rules, string GrantorId, FunderKind Funder,
    GrantApplication Application, string? ProjectId, DateOnly PreparedOn, GrantStatus Status, DateOnly LastStepOn, DateOnly? SubmittedOn, Supplement? Supplement,
    GrantAward? Award, ImmutableArray<GrantObligationState> Obligations, decimal Received, decimal IncomeReleased, ImmutableArray<GrantChange> Changes,
    ImmutableArray<ClaimedCost> Claims, ImmutableArray<PassedPart> Passed, ImmutableArray<ShareAmount> Shares, ImmutableArray<string> SharesToRecompute,
    GrantSettlement? Settlement, decimal Reclaimed, decimal Repaid, DateOnly? ReclaimedOn, GrantObjection? Objection, DateOnly? LastReportOn,
    ImmutableArray<CertificateGap> CertificateGaps, ImmutableArray<string> MergerIds) : IBelong
{
    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => organisationId == GranteeId || organisationId == GrantorId;

    /// <summary>Whether it was settled.</summary>
    public bool IsSettled => Status == GrantStatus.Settled;

    /// <summary>Whether work is done for it: awarded, and not yet settled or withdrawn.</summary>
    public bool IsRunning => Status is GrantStatus.Awarded or GrantStatus.SettlementRequested;

    /// <summary>Whether what is done can still count for it.</summary>
    public bool TakesProgress => Status is not (GrantStatus.NotProcessed or GrantStatus.ApplicationWithdrawn or GrantStatus.Rejected or GrantStatus.AwardWithdrawn);

    /// <summary>The first day of the work, as awarded or as asked for.</summary>
    public DateOnly From => Award?.From ?? Application.From;

    /// <summary>The last day of the work, as awarded or as asked for.</summary>
    public DateOnly Until => Award?.Until ?? Application.Until;

    /// <summary>What may be claimed back because the grantor refused a change, euro.</summary>
    public decimal Provision => Changes.Sum(change => change.ExpectedReclaim);

    /// <summary>What was claimed back and not repaid, euro.</summary>
    public decimal Outstanding => Reclaimed - Repaid;

    /// <summary>The legal entity that holds it on the day.</summary>
    public string GranteeOn(DateOnly day) => (Bearers.LastOrDefault(bearer => bearer.From <= day) ?? Bearers[0]).OrganisationId;

    /// <summary>Whether costs of this legal entity on this day are costs of the grantee: it held the grant then, or before then.</summary>
    public bool Bears(string organisationId, DateOnly day) =>
        Bearers.Where((bearer, at) => bearer.OrganisationId == organisationId && (at == 0 || bearer.From <= day)).Any();

    /// <summary>The obligation; null when there is none with this code.</summary>
    public GrantObligationState? ObligationOf(string obligationId) => Obligations.FirstOrDefault(one => one.Terms.ObligationId == obligationId);

    /// <summary>The change; null when there is none with this number.</summary>
    public GrantChange? ChangeOf(int number) => Changes.FirstOrDefault(change => change.Number == number);

    /// <summary>Why nothing can be recorded as having happened on the day; null when it can.</summary>
    public Rule? RefusesDay(DateOnly day, Asked asked) => day > asked.Today ? GrantRules.InFuture : day < PreparedOn ? GrantRules.BeforePreparation : null;

    /// <summary>Why the grant cannot take its next step on the day; null when it can.</summary>
    public Rule? RefusesStep(DateOnly day, Asked asked) => RefusesDay(day, asked) ?? (day < LastStepOn ? GrantRules.OutOfOrder : null);

    /// <summary>What the award told other modules.</summary>
    public GrantWasAwarded ToldAs(GrantAwarded e) => new(
        Id, ProjectId, e.GranteeId, GrantorId, e.Amount, e.From, e.Until,
        [.. e.Obligations.Select(Told)], e.AwardedOn);

    /// <summary>The same, for an award that stands again.</summary>
    public GrantWasAwarded ToldAgain(DateOnly on) => new(
        Id, ProjectId, GranteeId, GrantorId, Award!.Amount, Award.From, Award.Until, [.. Obligations.Select(one => Told(one.Terms))], on);

    private static GrantObligation Told(ObligationTerms one) => new(one.ObligationId, one.Description, MeasureOf(one.Measure), one.Target, one.PlanNode, one.DueOn, one.IndicatorId);

    private static string? MeasureOf(ObligationMeasure? measure) =>
        measure is { } one ? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{one}") : null;
}
