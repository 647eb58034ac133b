namespace Samenkracht.Contracts.Partnerships;

/// <summary>A library takes part in a network project, or takes part at another level, when it is told again.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Title">The title of the project.</param>
/// <param name="LibraryId">The library.</param>
/// <param name="Level">follow, takePart, pilot or lead; follow brings no work of its own.</param>
/// <param name="PlanNodes">The nodes of the policy plan that the project works on.</param>
/// <param name="From">The first day of this level.</param>
public sealed record LibraryJoinedProject(string ProjectId, string Title, string LibraryId, string Level, IReadOnlyList<string> PlanNodes, DateOnly From);
