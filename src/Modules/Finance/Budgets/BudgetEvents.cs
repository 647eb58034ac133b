namespace Samenkracht.Finance.Budgets;

/// <summary>A budget was put on paper; nothing can be bound on it yet. <c>DraftedBy</c> is the subject id of who did it, because another approves.</summary>
public sealed record BudgetDrafted(
    string BudgetId, string OrganisationId, int Year, string? Scenario, string? StudyId, IReadOnlyList<string> JointWith, IReadOnlyList<BudgetLine> Lines,
    decimal MostPercent, string DraftedBy, DateOnly DraftedOn) : IFact
{
    DateOnly IFact.ValidFrom => DraftedOn;
}

/// <summary>A draft or a scenario got other lines.</summary>
public sealed record BudgetRevised(string BudgetId, IReadOnlyList<BudgetLine> Lines, string RevisedBy, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The budget was adopted.</summary>
public sealed record BudgetApproved(string BudgetId, string OrganisationId, int Year, string DecisionNumber, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Lines of an adopted budget were changed or added (begrotingswijziging); a line that is not named stays.</summary>
public sealed record BudgetAmended(string BudgetId, int Number, IReadOnlyList<BudgetLine> Lines, string DecisionNumber, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>From a day on, commitments may go up to another part of a line.</summary>
public sealed record CommitmentPolicySet(string BudgetId, decimal MostPercent, DateOnly From, string DecisionNumber) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>Money was bound on a line. <c>Level</c> is how full the line is with it.</summary>
public sealed record CommitmentReserved(
    string BudgetId, string OrganisationId, int Number, string Line, decimal Amount, CommitmentSubject Subject, BudgetLevel Level, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Money of a commitment was spent; a credit note gives back.</summary>
public sealed record CommitmentUsed(string BudgetId, int Number, decimal Amount, string DocumentId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An invoice that was matched with a commitment could not use it, because the commitment had changed meanwhile. <c>Because</c> is the name of the rule.</summary>
public sealed record CommitmentUseDeclined(string BudgetId, int Number, decimal Amount, string DocumentId, string Because, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What was not spent of a commitment is free again. <c>CancelledSession</c> tells whether a session that was cancelled is why.</summary>
public sealed record CommitmentReleased(string BudgetId, int Number, decimal Amount, bool CancelledSession, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Nothing is spent on these commitments until they are free to use again. <c>ProjectId</c> is the project that stopped; null when somebody froze them by hand.</summary>
public sealed record CommitmentsFrozen(string BudgetId, IReadOnlyList<int> Numbers, string? ProjectId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>These commitments can be used again.</summary>
public sealed record CommitmentsUnfrozen(string BudgetId, IReadOnlyList<int> Numbers, string? ProjectId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What was released for a cancelled session has to be bound again: the session takes place after all.</summary>
public sealed record CommitmentsNeededAgain(string BudgetId, IReadOnlyList<int> Numbers, string ActivityId, int SessionNumber, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A library left a project; what it has spent on it is not earned back.</summary>
public sealed record ProjectCostsSunk(string BudgetId, string ProjectId, decimal Used, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A lease may end early: it was proposed to close the location.</summary>
public sealed record LeaseEndAnnounced(string BudgetId, IReadOnlyList<int> Numbers, string LocationId, DateOnly EndsOn, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The location stays open, so the lease goes on.</summary>
public sealed record LeaseEndLifted(string BudgetId, IReadOnlyList<int> Numbers, string LocationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The location is closed: of the lease for the year, the days from then on are free again as far as they are not spent.</summary>
public sealed record LeaseCommitmentEnded(string BudgetId, int Number, string LocationId, decimal Released, DateOnly EndsOn, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A party left the merger that this joint scenario is about: the scenario has to be made again without it.</summary>
public sealed record BudgetAmendmentAsked(string BudgetId, string MergerId, string PartyId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The successor holds the budget of an organisation that merged (BW 2:309).</summary>
public sealed record BudgetCarriedOver(string BudgetId, string MergerId, string FromOrganisationId, string ToOrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The deed was annulled (BW 2:323): the organisation has its budget again, with what the successor did on it.</summary>
public sealed record BudgetBroughtBack(string BudgetId, string MergerId, string FromOrganisationId, string ToOrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
