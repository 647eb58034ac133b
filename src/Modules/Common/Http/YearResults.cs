using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Rights;

namespace Samenkracht.Common.Http;

/// <summary>Reads that put the figures of a calendar year together, of one organisation or of all that the reader may see.</summary>
public static class YearResults
{
    /// <summary>The query keys of such a read.</summary>
    public static readonly IReadOnlyList<QueryKey> Keys =
        [new("organisation", "Only those of this organisation, by id."), new("year", "The calendar year; the present one when absent.", "integer")];

    /// <summary>Answers with the sums of the year; who reads for an organisation and asks for another gets none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="module">The module whose figures they are.</param>
    /// <param name="measures">What is counted.</param>
    /// <param name="by">By what sums are told apart.</param>
    /// <param name="answer">The answer, from the organisation (null for all), the year and the sums.</param>
    public static async Task<IResult> AnswerAsync<T>(
        ReadRequest request, string module, IReadOnlyCollection<string> measures, FigureBy by, Func<string?, int, IReadOnlyList<FigureSum>, T> answer)
    {
        var year = request.Query.Number("year") ?? request.ValidOn.Year;
        if (year is < 1900 or > 9999) return Problems.Invalid([new("year", "query", "This must lie between 1900 and 9999.")]);

        var (asked, own) = (request.Query.Text("organisation"), request.Caller.Reach == Reach.Own ? request.Caller.Organisation ?? "" : null);
        var organisations = new[] { asked, own }.OfType<string>().Distinct().ToList();
        var sums = organisations.Count > 1 ? [] : await request.Figures.SumAsync(
            new(module, new(year, 1, 1), new(year, 12, 31)) { Organisations = organisations.Count == 0 ? null : organisations, Measures = measures },
            by, request.Http.RequestAborted);
        return ReadRequest.Answer(answer(organisations.FirstOrDefault(), year, sums));
    }
}
