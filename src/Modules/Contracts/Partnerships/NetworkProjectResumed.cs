namespace Samenkracht.Contracts.Partnerships;

/// <summary>A network project that was stopped goes on, for instance because the grantor did not agree with the stop.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="On">The first day on which work goes on.</param>
public sealed record NetworkProjectResumed(string ProjectId, DateOnly On);
