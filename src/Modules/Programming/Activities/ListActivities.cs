using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Programming.Activities;

/// <summary>GET /v1/activities.</summary>
public static class ListActivitiesEndpoint
{
    private static readonly string[] TrueOrFalse = ["true", "false"];

    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/activities", Kind = OperationKind.List, Right = "activities.read", Answer = typeof(Page<ActivityEntry>),
            Summary = "List activities",
            Description = "Activities by organisation, offer, node of a policy plan, project, core function, theme, target group, partner, by whether they are free, led by inhabitants "
                + "or meant for meeting, or with a session in a period. "
                + "Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("offer", "Only those of this offer, by id."),
                new("planNode", "Only those that work on this node of a policy plan."),
                new("project", "Only those that are part of this network project, by id."),
                new("coreFunction", "Only those that serve this function in the first place.", Values: Names.Of<CoreFunction>()),
                new("theme", "Only those with this theme.", Values: Names.Of<Theme>()),
                new("targetGroup", "Only those for this target group.", Values: Names.Of<TargetGroup>()),
                new("partner", "Only those with this partner, by id."),
                new("free", "true: only those that cost nothing; false: only those that do.", Values: TrueOrFalse),
                new("citizenLed", "true: only those that inhabitants lead themselves; false: only others.", Values: TrueOrFalse),
                new("groupsBroughtTogether", "true: only those that bring people together who would not meet otherwise; false: only others.", Values: TrueOrFalse),
                new("from", "Only those with a session on or after this day.", "date"),
                new("until", "Only those with a session on or before this day; with from, one session lies between the two.", "date"),
                new("needsPlace", "true: only those with a session that cannot take place where it is planned.", Values: TrueOrFalse),
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
        if (Names.Parse<CoreFunction>(request.Query.Text("coreFunction")) is { } function) query = query.Where(activity => activity.CoreFunction == function);
        if (Names.Parse<Theme>(request.Query.Text("theme")) is { } theme) query = query.Where(activity => activity.Theme == theme);
        if (Names.Parse<TargetGroup>(request.Query.Text("targetGroup")) is { } group) query = query.Where(activity => activity.TargetGroup == group);
        if (request.Query.Text("partner") is { } partner) query = query.Where(activity => activity.Partners.Any(one => one.PartnerId == partner));
        if (request.Query.Text("free") is { } free) query = free == "true" ? query.Where(activity => activity.Price == 0) : query.Where(activity => activity.Price > 0);
        if (request.Query.Text("citizenLed") is { } led) query = led == "true" ? query.Where(activity => activity.CitizenLed) : query.Where(activity => !activity.CitizenLed);
        if (request.Query.Text("groupsBroughtTogether") is { } meet)
            query = meet == "true" ? query.Where(activity => activity.GroupsBroughtTogether) : query.Where(activity => !activity.GroupsBroughtTogether);
        if (request.Query.Text("needsPlace") is { } needs) query = needs == "true" ? query.Where(activity => activity.NeedsPlace) : query.Where(activity => !activity.NeedsPlace);
        return Paging.PageAsync(request, query, activity => activity.Id, ActivityEntry.Of);
    }

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}
