namespace Samenkracht.Contracts.Partnerships;

/// <summary>A library no longer takes part in a network project.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="LibraryId">The library.</param>
/// <param name="On">The first day on which it no longer takes part.</param>
public sealed record LibraryLeftProject(string ProjectId, string LibraryId, DateOnly On);
