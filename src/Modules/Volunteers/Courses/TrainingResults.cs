using Samenkracht.Common.Figures;

namespace Samenkracht.Volunteers.Courses;

/// <summary>What training led to in a year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Results">By organisation and node of a policy plan.</param>
public sealed record TrainingResults(int Year, IReadOnlyList<TrainingResult> Results);

/// <summary>What training led to at an organisation.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="PlanNodes">The node of a policy plan that the courses work for; empty for none.</param>
/// <param name="Hours">Hours at courses.</param>
/// <param name="Certificates">Certificates awarded.</param>
public sealed record TrainingResult(string OrganisationId, IReadOnlyList<string> PlanNodes, decimal Hours, int Certificates)
{
    /// <summary>The results, from sums by organisation, measure and node.</summary>
    public static IReadOnlyList<TrainingResult> Of(IEnumerable<FigureSum> sums) =>
    [
        .. sums.GroupBy(sum => (sum.OrganisationId, Nodes: string.Join(' ', sum.PlanNodes))).OrderBy(group => group.Key).Select(group => new TrainingResult(
            group.Key.OrganisationId, group.First().PlanNodes, Sum(group, TrainingRecord.HoursMeasure), decimal.ToInt32(Sum(group, TrainingRecord.CertificatesMeasure)))),
    ];

    private static decimal Sum(IEnumerable<FigureSum> sums, string measure) => sums.Where(sum => sum.Measure == measure).Sum(sum => sum.Amount);
}

/// <summary>GET /v1/training-results.</summary>
public static class TrainingResultsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/training-results", Kind = OperationKind.Read, Right = "training-results.read", Answer = typeof(TrainingResults),
            Summary = "Read the results of training",
            Description = "Hours at courses and certificates awarded in a year, by organisation and node of a policy plan; nothing about people. Who reads for an organisation sees its own.",
            Query = YearResults.Keys,
        },
        request => YearResults.AnswerAsync(
            request, VolunteersModule.Name, [TrainingRecord.HoursMeasure, TrainingRecord.CertificatesMeasure], FigureBy.PlanNodes,
            (_, year, sums) => new TrainingResults(year, TrainingResult.Of(sums))));
}
