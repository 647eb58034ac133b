using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Development;

/// <summary>A secondment as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PersonId">The pseudonym of the member of staff.</param>
/// <param name="HomeId">The library that employs the person.</param>
/// <param name="HostId">The library where the person works.</param>
/// <param name="HoursPerWeek">Hours a week.</param>
/// <param name="From">The first day.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="PlanNode">The node of a policy plan that it works for.</param>
/// <param name="AcceptedOn">The day on which the other library agreed; null while it has not.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record SecondmentEntry(
    string Id, string PersonId, string HomeId, string HostId, decimal HoursPerWeek, DateOnly From, DateOnly LastDay, string? PlanNode, DateOnly? AcceptedOn, string History)
{
    internal static SecondmentEntry Of(Secondment state) => new(
        state.Id, state.PersonId, state.HomeId, state.HostId, state.HoursPerWeek, state.From, state.LastDay, state.PlanNode, state.AcceptedOn, $"/v1/secondments/{state.Id}/history");
}

/// <summary>GET /v1/secondments/{secondmentId} and its history.</summary>
public static class GetSecondmentEndpoint
{
    public static void Map(Api api) => api.GetOne<Secondment, SecondmentEntry>("/secondments/{secondmentId}", "secondments.read", "a secondment", SecondmentEntry.Of);
}

/// <summary>GET /v1/secondments.</summary>
public static class ListSecondmentsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/secondments", Kind = OperationKind.List, Right = "secondments.read", Answer = typeof(Page<SecondmentEntry>),
            Summary = "List secondments", Description = "Secondments by organisation, node of a policy plan or day. Who reads for an organisation sees those from and to it.",
            Query =
            [
                new("organisation", "Only those from or to this organisation, by id."), new("planNode", "Only those that work for this node, by id."),
                new("holdsOn", "Only those that hold on this day.", "date"), .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Secondment>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(one => one.HomeId == own || one.HostId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(one => one.HomeId == organisation || one.HostId == organisation);
            if (request.Query.Text("planNode") is { } node) query = query.Where(one => one.PlanNode == node);
            if (request.Query.Date("holdsOn") is { } day)
                query = query.Where(one => one.AcceptedOn != null && one.From <= day && one.Until >= day && (one.EndsOn == null || one.EndsOn >= day));
            return Paging.PageAsync(request, query, one => one.Id, SecondmentEntry.Of);
        });
}
