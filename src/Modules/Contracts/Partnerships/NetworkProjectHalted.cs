namespace Samenkracht.Contracts.Partnerships;

/// <summary>A network project was stopped before it was completed.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="On">The first day on which nothing more is done for it.</param>
/// <param name="Reason">Why.</param>
public sealed record NetworkProjectHalted(string ProjectId, DateOnly On, string Reason);
