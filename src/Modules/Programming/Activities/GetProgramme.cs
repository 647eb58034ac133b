using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Rights;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Activities;

/// <summary>GET /v1/programme.</summary>
public static class GetProgrammeEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/programme", Kind = OperationKind.Read, Right = "activities.read", Answer = typeof(Programme),
            Summary = "Read what the programme brought",
            Description = "Sessions held, people who came and minutes worked in a period, by node of a policy plan, target group, theme, partner or core function, and by "
                + "organisation. Corrections are in it: as known at an instant, only those that were known then. Partners are those that are known now.",
            Query =
            [
                new("by", "By what it is told apart; by planNode when absent.", Values: Names.Of<ProgrammeBy>()),
                new("organisation", "Only of this organisation, by id; with asNow also of those whose place it took."),
                new("from", "The first day; the first of January of this year when absent.", "date"),
                new("until", "The last day; today when absent.", "date"),
                RollUp.Key,
                OneThing.Moments[1],
            ],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var (from, until) = (request.Query.Date("from") ?? new DateOnly(request.ValidOn.Year, 1, 1), request.Query.Date("until") ?? request.ValidOn);
        var by = Names.Parse<ProgrammeBy>(request.Query.Text("by")) ?? ProgrammeBy.PlanNode;
        var rollUp = await RollUp.OfAsync(request);
        var selection = new FigureSelection(ProgrammingModule.Name, from, until)
        {
            KnownAt = request.KnownAt, Measures = Programme.Measures, Organisations = OrganisationsAsked(request, rollUp),
        };
        var sums = await request.Figures.SumAsync(selection, by == ProgrammeBy.PlanNode ? FigureBy.PlanNodes : FigureBy.About, request.Http.RequestAborted);
        var kinds = by == ProgrammeBy.PlanNode ? [] : await KindsAsync(request, [.. sums.Select(sum => sum.AboutId).OfType<string>().Distinct()]);
        return ReadRequest.Answer(new Programme(by, from, until, rollUp.View, request.KnownAt, Programme.RowsOf(by, sums, kinds, rollUp.Shown)));
    }

    private static IReadOnlyList<string>? OrganisationsAsked(ReadRequest request, RollUp rollUp)
    {
        var asked = request.Query.Text("organisation") is { } organisation ? rollUp.Behind(organisation) : null;
        if (request.Caller.Reach != Reach.Own) return asked;

        IReadOnlyList<string> own = [request.Caller.Organisation ?? ""];
        return asked is null ? own : [.. own.Intersect(asked)];
    }

    private static async Task<Dictionary<string, ActivityKind>> KindsAsync(ReadRequest request, string[] ids)
    {
        var activities = await request.Session.LoadManyAsync<Activity>(request.Http.RequestAborted, ids);
        return activities.ToDictionary(
            activity => activity.Id, activity => new ActivityKind(activity.Id, activity.CoreFunction, activity.Theme, activity.TargetGroup, activity.Partners));
    }
}
