using System.Collections.Immutable;

namespace Samenkracht.Finance.Budgets;

/// <summary>What decisions about the budget of an organisation for a year, or a scenario of it, need to know.</summary>
public sealed record Budget(
    string Id, string OrganisationId, string HolderId, int Year, string? Scenario, string? StudyId, ImmutableArray<string> JointWith, ImmutableArray<BudgetLine> Lines,
    string DraftedBy, DateOnly DraftedOn, DateOnly? ApprovedOn, int Amendments, ImmutableArray<CommitmentPolicy> Policies, ImmutableArray<Commitment> Commitments,
    ImmutableArray<string> SunkProjects, bool NeedsAmendment, string? MergerId, string? PreviousHolderId,
    ImmutableArray<string> Declined) : IBelong
{
    /// <summary>From this part of a line on there is a warning.</summary>
    public const decimal NearPercent = 80m;

    /// <summary>Who drafts and who adopts are two moments.</summary>
    public static readonly Rule NotADraft = new("budget-not-a-draft", "This budget was adopted; amend it.");

    /// <summary>Money is bound on what was adopted.</summary>
    public static readonly Rule NotApproved = new("budget-not-adopted", "This budget was not adopted.");

    /// <summary>A budget tells what happened.</summary>
    public static readonly Rule InFuture = new("budget-in-future", "What is recorded of a budget cannot lie in the future.");

    /// <summary>Nothing happens to a budget before it is there.</summary>
    public static readonly Rule BeforeDraft = new("budget-before-draft", "This day lies before the budget was drafted.");

    /// <summary>A line is found by its code.</summary>
    public static readonly Rule LineTwice = new("budget-line-twice", "Each line of a budget has a code of its own.");

    /// <summary>A commitment is found by its number.</summary>
    public static readonly Rule CommitmentUnknown = new("commitment-unknown", "The budget has no open commitment with this number.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => HolderId == organisationId;

    /// <summary>The commitment with this number that was not released; null when there is none.</summary>
    public Commitment? Standing(int number) => Commitments.FirstOrDefault(one => one.Number == number && !one.IsReleased);

    /// <summary>Commitments for a thing that were not released.</summary>
    public IReadOnlyList<Commitment> StandingFor(CommitmentPurpose purpose, string subjectId) =>
        [.. Commitments.Where(one => !one.IsReleased && one.Subject.Purpose == purpose && one.Subject.SubjectId == subjectId)];

    /// <summary>How much of a line is bound or spent.</summary>
    public decimal BoundOn(string line) => Commitments.Where(one => one.Line == line).Sum(one => one.Amount);

    /// <summary>The highest part of a line that may be bound on the day, in percent.</summary>
    public decimal MostPercentOn(DateOnly day) => Policies.Where(policy => policy.From <= day).MaxBy(policy => policy.From)?.MostPercent ?? 100m;

    /// <summary>How full something is.</summary>
    public static BudgetLevel LevelOf(decimal bound, decimal budgeted) =>
        bound > budgeted ? BudgetLevel.Over : bound > 0 && bound * 100m >= budgeted * NearPercent ? BudgetLevel.Near : BudgetLevel.Within;

    /// <summary>Why nothing can be recorded of that day; null when it can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => on > asked.Today ? InFuture : on < DraftedOn ? BeforeDraft : null;

    /// <summary>Why nothing can be bound or spent on that day; null when it can.</summary>
    public Rule? RefusesSpending(DateOnly on, Asked asked) => ApprovedOn is null ? NotApproved : Refuses(on, asked);

    /// <summary>The later of two days: nothing follows before what it follows from.</summary>
    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    public static Budget Create(BudgetDrafted e) => new(
        e.BudgetId, e.OrganisationId, e.OrganisationId, e.Year, e.Scenario, e.StudyId, [.. e.JointWith], [.. e.Lines], e.DraftedBy, e.DraftedOn, null, 0,
        [new(DateOnly.MinValue, e.MostPercent)], [], [], false, null, null, []);

    public Budget Apply(BudgetRevised e) => this with { Lines = [.. e.Lines], DraftedBy = e.RevisedBy, NeedsAmendment = false };

    public Budget Apply(BudgetApproved e) => this with { ApprovedOn = e.On };

    public Budget Apply(BudgetAmended e) => this with
    {
        Amendments = Math.Max(Amendments, e.Number), NeedsAmendment = false,
        Lines = [.. Lines.Select(line => e.Lines.FirstOrDefault(other => other.Code == line.Code) ?? line), .. e.Lines.Where(line => Lines.All(other => other.Code != line.Code))],
    };

    public Budget Apply(CommitmentPolicySet e) => this with { Policies = [.. Policies.Where(policy => policy.From != e.From), new(e.From, e.MostPercent)] };

    public Budget Apply(CommitmentReserved e) => this with
    {
        Commitments = [.. Commitments.Select(one => one.IsNeededAgain && one.Subject.IsAlso(e.Subject) ? one with { IsNeededAgain = false } : one),
            new(e.Number, e.Line, e.Amount, 0, e.Subject, e.On, e.On, null, false, false, false, null, null)],
    };

    public Budget Apply(CommitmentUsed e) =>
        Each([e.Number], e.On, one => one with { Used = one.Used + e.Amount }) with { Declined = Declined.Remove(e.DocumentId) };

    public Budget Apply(CommitmentUseDeclined e) => this with { Declined = Declined.Add(e.DocumentId) };

    public Budget Apply(CommitmentReleased e) =>
        Each([e.Number], e.On, one => one with { Amount = one.Amount - e.Amount, IsReleased = true, FrozenFor = null, CancelledSession = e.CancelledSession });

    public Budget Apply(CommitmentsFrozen e) => Each(e.Numbers, e.On, one => one with { FrozenFor = e.ProjectId ?? e.Reason });

    public Budget Apply(CommitmentsUnfrozen e) => Each(e.Numbers, e.On, one => one with { FrozenFor = null });

    public Budget Apply(CommitmentsNeededAgain e) => Each(e.Numbers, e.On, one => one with { CancelledSession = false, IsNeededAgain = true });

    public Budget Apply(ProjectCostsSunk e) => this with { SunkProjects = [.. SunkProjects.Where(project => project != e.ProjectId), e.ProjectId] };

    public Budget Apply(LeaseEndAnnounced e) => Each(e.Numbers, e.On, one => one with { EndAnnouncedOn = e.EndsOn });

    public Budget Apply(LeaseEndLifted e) => Each(e.Numbers, e.On, one => one with { EndAnnouncedOn = null });

    public Budget Apply(LeaseCommitmentEnded e) => Each([e.Number], e.On, one => one with { Amount = one.Amount - e.Released, EndAnnouncedOn = null, EndsOn = e.EndsOn });

    public Budget Apply(BudgetAmendmentAsked e) => this with { NeedsAmendment = true, JointWith = [.. JointWith.Where(party => party != e.PartyId)] };

    public Budget Apply(BudgetCarriedOver e) => this with { HolderId = e.ToOrganisationId, MergerId = e.MergerId, PreviousHolderId = e.FromOrganisationId };

    public Budget Apply(BudgetBroughtBack e) => this with { HolderId = e.ToOrganisationId, MergerId = null, PreviousHolderId = null };

    private Budget Each(IReadOnlyList<int> numbers, DateOnly on, Func<Commitment, Commitment> change) => this with
    {
        Commitments = [.. Commitments.Select(one => numbers.Contains(one.Number) ? change(one) with { Since = Later(one.Since, on) } : one)],
    };
}
