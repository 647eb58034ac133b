namespace Samenkracht.Contracts.Partnerships;

/// <summary>A project owes the lesson of a grant no more: it was shared, or the lower settlement no longer stands.</summary>
/// <param name="ProjectId">The network project.</param>
/// <param name="GrantId">The grant.</param>
/// <param name="On">Since when.</param>
public sealed record ProjectLessonWasSettled(string ProjectId, string GrantId, DateOnly On);
