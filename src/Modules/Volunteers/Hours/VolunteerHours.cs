using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Figures;

namespace Samenkracht.Volunteers.Hours;

/// <summary>By what the hours of volunteers are told apart.</summary>
public enum VolunteerHoursBy
{
    /// <summary>By organisation.</summary>
    Organisation,

    /// <summary>By node of a policy plan; hours count for each node that their task works on.</summary>
    PlanNode,
}

/// <summary>The confirmed hours of volunteers in a period, in cells of at least five people.</summary>
/// <param name="By">By what they are told apart.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="KnownAt">As it was known at this instant; null for now.</param>
/// <param name="Cells">The cells, by group.</param>
public sealed record VolunteerHours(VolunteerHoursBy By, DateOnly From, DateOnly Until, DateTimeOffset? KnownAt, IReadOnlyList<VolunteerHoursCell> Cells)
{
    /// <summary>The cells, from sums by volunteer.</summary>
    public static IReadOnlyList<VolunteerHoursCell> CellsOf(VolunteerHoursBy by, IEnumerable<FigureSum> sums) =>
        [.. sums.Where(sum => sum.Amount > 0)
            .SelectMany(sum => (by == VolunteerHoursBy.Organisation ? [sum.OrganisationId] : sum.PlanNodes).Select(group => (group, sum)))
            .GroupBy(row => row.group, row => row.sum)
            .Select(cell => VolunteerHoursCell.Of(cell.Key, cell.Select(sum => sum.AboutId).Distinct().Count(), (int)cell.Sum(sum => sum.Amount)))
            .OrderBy(cell => cell.Group, StringComparer.Ordinal)];
}

/// <summary>The hours of a group; of fewer than five people they are not told, because they could be recognised.</summary>
/// <param name="Group">The organisation or node.</param>
/// <param name="Volunteers">How many volunteers worked; null when fewer than five.</param>
/// <param name="Minutes">Confirmed minutes; null when of fewer than five.</param>
/// <param name="FewerThanFive">Whether fewer than five worked.</param>
public sealed record VolunteerHoursCell(string Group, int? Volunteers, int? Minutes, bool FewerThanFive)
{
    private const int FewestPeople = 5;

    /// <summary>The cell of so many people.</summary>
    public static VolunteerHoursCell Of(string group, int volunteers, int minutes) =>
        volunteers < FewestPeople ? new(group, null, null, true) : new(group, volunteers, minutes, false);
}

/// <summary>GET /v1/volunteer-hours.</summary>
public static class GetVolunteerHoursEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteer-hours", Kind = OperationKind.Read, Right = "volunteer-hours.read", Answer = typeof(VolunteerHours),
            Summary = "Read the hours of volunteers in the network",
            Description = "Confirmed hours and the number of volunteers who worked them, by organisation or node of a policy plan; of fewer than five people no number is given.",
            Query =
            [
                new("by", "By what they are told apart; by organisation when absent.", Values: Names.Of<VolunteerHoursBy>()),
                new("from", "The first day; the first of January of this year when absent.", "date"),
                new("until", "The last day; today when absent.", "date"),
                OneThing.Moments[1],
            ],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var (from, until) = (request.Query.Date("from") ?? new DateOnly(request.ValidOn.Year, 1, 1), request.Query.Date("until") ?? request.ValidOn);
        var by = Names.Parse<VolunteerHoursBy>(request.Query.Text("by")) ?? VolunteerHoursBy.Organisation;
        var sums = await request.Figures.SumAsync(
            new(VolunteersModule.Name, from, until) { KnownAt = request.KnownAt, Measures = [HoursSheet.MinutesMeasure] },
            by == VolunteerHoursBy.PlanNode ? FigureBy.About | FigureBy.PlanNodes : FigureBy.About, request.Http.RequestAborted);
        return ReadRequest.Answer(new VolunteerHours(by, from, until, request.KnownAt, VolunteerHours.CellsOf(by, sums)));
    }
}
