using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Rights;

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
            Query = [new("organisation", "Only those of this organisation, by id."), new("year", "The calendar year; the present one when absent.", "integer")],
        },
        AnswerAsync);

    private static async Task<IResult> AnswerAsync(ReadRequest request)
    {
        var year = request.Query.Number("year") ?? request.ValidOn.Year;
        if (year is < 1900 or > 9999) return Problems.Invalid([new("year", "query", "This must lie between 1900 and 9999.")]);

        var (asked, own) = (request.Query.Text("organisation"), request.Caller.Reach == Reach.Own ? request.Caller.Organisation ?? "" : null);
        var organisations = new[] { asked, own }.OfType<string>().Distinct().ToList();
        var sums = organisations.Count > 1 ? [] : await request.Figures.SumAsync(
            new(ProgrammingModule.Name, new(year, 1, 1), new(year, 12, 31)) { Organisations = organisations.Count == 0 ? null : organisations, Measures = LearningMeasures.OfPeople },
            FigureBy.Nothing, request.Http.RequestAborted);
        return ReadRequest.Answer(LearningResults.Of(
            organisations.FirstOrDefault(), year,
            sums.GroupBy(sum => sum.Measure).ToDictionary(measure => measure.Key, measure => decimal.ToInt32(measure.Sum(sum => sum.Amount)))));
    }
}
