using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Looks back on what a project brought a library in a year.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="Year">The year.</param>
/// <param name="Score">What it brought: 1 (nothing) to 10 (could not be more).</param>
/// <param name="BoundaryMoved">Whether the library can do now what it could not do before: a local boundary moved.</param>
/// <param name="Explanation">In words; no personal data.</param>
/// <param name="On">The day of the evaluation.</param>
/// <param name="Reason">Why it takes the place of an earlier evaluation of that year; null for the first.</param>
public sealed record EvaluateBenefit(
    [property: Id("organisation")] string LibraryId,
    [property: Range(2000, 2100)] int Year,
    [property: Range(1, 10)] int Score,
    bool BoundaryMoved,
    [property: Length(1, 1000)] string Explanation,
    DateOnly On,
    [property: Length(1, 500)] string? Reason = null);

/// <summary>POST /v1/network-projects/{projectId}/benefit-evaluations.</summary>
public static class EvaluateBenefitEndpoint
{
    /// <summary>Only who took part can look back.</summary>
    public static readonly Rule NotThatYear = new("benefit-without-participation", "The library did not take part in the project in that year.");

    /// <summary>A year is known when it is there.</summary>
    public static readonly Rule TooEarly = new("benefit-evaluated-too-early", "A year is evaluated in that year or later.");

    /// <summary>Once for each year; a second look is a correction.</summary>
    public static readonly Rule EvaluatedAlready = new("benefit-evaluated-already", "The library has evaluated that year; correct it with a reason.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule CorrectedTooEarly = new("benefit-corrected-too-early", "A correction comes on or after the day of what it corrects.");

    public static Decision Decide(EvaluateBenefit command, NetworkProject project, Asked asked) =>
        !asked.By.ActsFor(command.LibraryId) ? ProjectRules.NotYours
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On.Year < command.Year ? TooEarly
        : !project.Participations.Any(one => one.LibraryId == command.LibraryId && one.From <= command.On && one.HoldsIn(command.Year)) ? NotThatYear
        : project.EvaluationOf(command.LibraryId, command.Year) is not null && command.Reason is null ? EvaluatedAlready
        : command.On < project.EvaluationOf(command.LibraryId, command.Year)?.EvaluatedOn ? CorrectedTooEarly
        : [new ParticipationBenefitEvaluated(
            project.Id, command.LibraryId, command.Year, command.Score, command.BoundaryMoved, command.Explanation, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<NetworkProject, EvaluateBenefit>(
        new()
        {
            Path = "/network-projects/{projectId}/benefit-evaluations", Right = "network-projects.join", Facts = [typeof(ParticipationBenefitEvaluated)],
            Summary = "Evaluate the benefit for a library",
            Description = "Cooperation must help the local library: once a year each participant says what the project brought, also after it left or the project ended. "
                + "A second evaluation of a year is a correction and needs a reason.",
            Example = new EvaluateBenefit("organisation-bibliotheek-deventer", 2022, 8, true, "Wij bereiken ouders die we niet kenden", new(2023, 1, 15)),
        },
        Decide);
}
