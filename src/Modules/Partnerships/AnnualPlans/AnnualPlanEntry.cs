namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>An annual plan as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation whose plan it is.</param>
/// <param name="Year">The year.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="NeedsRelink">Whether a priority waits for a new link, because a node holds no more.</param>
/// <param name="Priorities">Its priorities, the first first.</param>
/// <param name="Revisions">What was changed after the approval.</param>
/// <param name="PreparedOn">The day on which the preparation began.</param>
/// <param name="SubmittedOn">The day on which it was put before the director; null when it was not.</param>
/// <param name="ApprovedOn">The day of the approval; null without.</param>
/// <param name="ApprovedBy">The position of whoever approved it; null without.</param>
/// <param name="ClosedOn">The day of the closure; null while it is open.</param>
/// <param name="SuccessorId">The organisation that the own one merged into, when that closed the plan; null otherwise.</param>
/// <param name="StaleSince">Since when books over a part of the year are open again, so that what was reported may change; null while they are closed.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record AnnualPlanEntry(
    string Id, string OrganisationId, int Year, string Title, AnnualPlanStatus Status, bool NeedsRelink, IReadOnlyList<PriorityEntry> Priorities,
    IReadOnlyList<RevisionEntry> Revisions, DateOnly PreparedOn, DateOnly? SubmittedOn, DateOnly? ApprovedOn, ApproverPosition? ApprovedBy, DateOnly? ClosedOn,
    string? SuccessorId, DateOnly? StaleSince, string History)
{
    internal static AnnualPlanEntry Of(AnnualPlan state) => new(
        state.Id, state.OrganisationId, state.Year, state.Title, state.Status, state.NeedsRelink,
        [.. state.Ranked().Select((priority, index) => PriorityEntry.Of(priority, index + 1))],
        [.. state.Revisions.Select(revision => new RevisionEntry(revision.Number, revision.Changes, revision.On, revision.Reason))],
        state.PreparedOn, state.SubmittedOn, state.ApprovedOn, state.ApprovedBy, state.ClosedOn, state.SuccessorId, state.Stale.Since(), $"/v1/annual-plans/{state.Id}/history");
}

/// <summary>A priority as the API shows it.</summary>
/// <param name="Number">Its number, from 1; never given to another.</param>
/// <param name="Rank">Its place in the order, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="LocalTasks">The local tasks it works on.</param>
/// <param name="PlanNodes">The nodes of policy plans it works on, also those that hold no more.</param>
/// <param name="NeedsRelink">The nodes that hold no more, and for which no other was linked.</param>
/// <param name="Hours">Hours of work in the year; null while none are committed.</param>
/// <param name="Euros">Euros in the year; null while none are committed.</param>
/// <param name="Realised">What became of it; null while nothing is reported.</param>
/// <param name="Explanation">The explanation of that; null while nothing is reported.</param>
/// <param name="ReportedOn">The day of the report; null while nothing is reported.</param>
public sealed record PriorityEntry(
    int Number, int Rank, string Title, IReadOnlyList<string> LocalTasks, IReadOnlyList<string> PlanNodes, IReadOnlyList<string> NeedsRelink, int? Hours,
    decimal? Euros, PriorityOutcome? Realised, string? Explanation, DateOnly? ReportedOn)
{
    internal static PriorityEntry Of(Priority state, int rank) => new(
        state.Number, rank, state.Title, state.LocalTasks, state.PlanNodes, state.NeedsRelink, state.Hours, state.Euros, state.Realised, state.Explanation,
        state.ReportedOn);
}

/// <summary>A revision as the API shows it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Changes">What it changed of which priorities.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record RevisionEntry(int Number, IReadOnlyList<PriorityChange> Changes, DateOnly On, string Reason);
