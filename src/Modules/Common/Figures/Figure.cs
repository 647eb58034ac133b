using Samenkracht.Common.Facts;

namespace Samenkracht.Common.Figures;

/// <summary>What one fact adds to a figure. A correction adds the difference, so that sums are right at every moment of both clocks.</summary>
/// <param name="Measure">What is counted, in kebab-case; its unit is part of its definition.</param>
/// <param name="Amount">How much; negative for a correction downwards.</param>
/// <param name="OrganisationId">Whose figure it is.</param>
/// <param name="On">The business day it is of.</param>
/// <param name="LocationId">Where; null for nowhere in particular.</param>
/// <param name="AboutId">The activity, project or series it is of.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it counts for.</param>
/// <param name="Basis">How it was obtained, such as counted or estimated; null where that goes without saying.</param>
public sealed record Figure(
    string Measure, decimal Amount, string OrganisationId, DateOnly On, string? LocationId = null, string? AboutId = null,
    IReadOnlyList<string>? PlanNodes = null, string? Basis = null);

/// <summary>A fact that adds to figures.</summary>
public interface ICounted : IFact
{
    /// <summary>What it adds.</summary>
    IEnumerable<Figure> Figures { get; }
}
