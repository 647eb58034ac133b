using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Programming.Activities;

/// <summary>GET /v1/activities.</summary>
public static class ListActivitiesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/activities", Kind = OperationKind.List, Right = "activities.read", Answer = typeof(Page<ActivityEntry>),
            Summary = "List activities",
            Description = "Activities by organisation, offer, node of a policy plan, project, theme, target group, partner, or with a session in a period. "
                + "Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("offer", "Only those of this offer, by id."),
                new("planNode", "Only those that work on this node of a policy plan."),
                new("project", "Only those that are part of this network project, by id."),
                new("theme", "Only those with this theme.", Values: Names.Of<Theme>()),
                new("targetGroup", "Only those for this target group.", Values: Names.Of<TargetGroup>()),
                new("partner", "Only those with this partner, by id."),
                new("from", "Only those with a session on or after this day.", "date"),
                new("until", "Only those with a session on or before this day; with from, one session lies between the two.", "date"),
                new("needsPlace", "true: only those with a session that cannot take place where it is planned.", Values: ["true", "false"]),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<Activity>().AsQueryable().Between(request.Query.Date("from"), request.Query.Date("until"));
        foreach (var organisation in OrganisationsAsked(request)) query = query.Where(activity => activity.OrganisationId == organisation);
        if (request.Query.Text("offer") is { } offer) query = query.Where(activity => activity.OfferId == offer);
        if (request.Query.Text("planNode") is { } node) query = query.OnNode(node);
        if (request.Query.Text("project") is { } project) query = query.Where(activity => activity.ProjectId == project);
        if (Names.Parse<Theme>(request.Query.Text("theme")) is { } theme) query = query.Where(activity => activity.Theme == theme);
        if (Names.Parse<TargetGroup>(request.Query.Text("targetGroup")) is { } group) query = query.Where(activity => activity.TargetGroup == group);
        if (request.Query.Text("partner") is { } partner) query = query.Where(activity => activity.Partners.Any(one => one.PartnerId == partner));
        if (request.Query.Text("needsPlace") is { } needs) query = needs == "true" ? query.Where(activity => activity.NeedsPlace) : query.Where(activity => !activity.NeedsPlace);
        return Paging.PageAsync(request, query, activity => activity.Id, ActivityEntry.Of);
    }

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}
