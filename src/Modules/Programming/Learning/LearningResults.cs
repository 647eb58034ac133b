using Samenkracht.Common.Figures;

namespace Samenkracht.Programming.Learning;

/// <summary>What learning led to in a year, where enough people learned to say it.</summary>
/// <param name="OrganisationId">The organisation; null for all that the reader may see.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Started">Courses that began.</param>
/// <param name="Finished">Courses that came to their end.</param>
/// <param name="Stopped">Learners who stopped early.</param>
/// <param name="Referred">Learners who were referred to a partner.</param>
/// <param name="LevelsGained">Levels between intake and end, summed over those who finished.</param>
public sealed record LearningResults(
    string? OrganisationId, int Year, LearningCell Started, LearningCell Finished, LearningCell Stopped, LearningCell Referred, LearningCell LevelsGained)
{
    /// <summary>The results, from sums by measure.</summary>
    public static LearningResults Of(string? organisationId, int year, IReadOnlyDictionary<string, int> sums)
    {
        var finished = sums.GetValueOrDefault(LearningMeasures.Finished);
        return new(
            organisationId, year, Cell(LearningMeasures.Started), LearningCell.Of(finished, finished), Cell(LearningMeasures.Stopped), Cell(LearningMeasures.Referred),
            LearningCell.Of(sums.GetValueOrDefault(LearningMeasures.LevelsGained), finished));

        LearningCell Cell(string measure) => LearningCell.Of(sums.GetValueOrDefault(measure), sums.GetValueOrDefault(measure));
    }
}

/// <summary>A number about learners; of fewer than ten people it is not told, because they could be recognised.</summary>
/// <param name="Number">The number; null when it is about fewer than ten people, or nobody.</param>
/// <param name="FewerThanTen">Whether it is about fewer than ten people, or nobody.</param>
public sealed record LearningCell(int? Number, bool FewerThanTen)
{
    private const int FewestPeople = 10;

    /// <summary>The cell of a number about so many people.</summary>
    public static LearningCell Of(int number, int people) => people < FewestPeople ? new(null, true) : new(number, false);
}

/// <summary>GET /v1/learning-results.</summary>
public static class LearningResultsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/learning-results", Kind = OperationKind.Read, Right = "learning-results.read", Answer = typeof(LearningResults),
            Summary = "Read the results of learning",
            Description = "How many started, finished, stopped and were referred in a year, and the levels gained; about fewer than ten people no number is given. Who reads for an organisation sees its own.",
            Query = YearResults.Keys,
        },
        request => YearResults.AnswerAsync(
            request, ProgrammingModule.Name, LearningMeasures.OfPeople, FigureBy.Nothing,
            (organisation, year, sums) => LearningResults.Of(
                organisation, year, sums.GroupBy(sum => sum.Measure).ToDictionary(measure => measure.Key, measure => decimal.ToInt32(measure.Sum(sum => sum.Amount))))));
}
