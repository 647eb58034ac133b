namespace Samenkracht.Contracts.Partnerships;

/// <summary>A project owes a lesson, because a grant of it was settled lower or claimed back.</summary>
/// <param name="ProjectId">The network project.</param>
/// <param name="GrantId">The grant.</param>
/// <param name="On">Since when.</param>
public sealed record ProjectLessonFellDue(string ProjectId, string GrantId, DateOnly On);
