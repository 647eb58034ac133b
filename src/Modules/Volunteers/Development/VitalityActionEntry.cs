using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Development;

/// <summary>An action for vitality as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Title">What it is.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="PlanNode">The node of a policy plan that it works for.</param>
/// <param name="StartedOn">The first day.</param>
/// <param name="Participations">How many times somebody took part.</param>
/// <param name="EndedOn">The last day.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record VitalityActionEntry(
    string Id, string OrganisationId, string Title, VitalityTheme Theme, string? PlanNode, DateOnly StartedOn, int Participations, DateOnly? EndedOn, string History)
{
    internal static VitalityActionEntry Of(VitalityAction state) => new(
        state.Id, state.OrganisationId, state.Title, state.Theme, state.PlanNode, state.StartedOn, state.Participations, state.EndedOn, $"/v1/vitality-actions/{state.Id}/history");
}

/// <summary>GET /v1/vitality-actions/{actionId} and its history.</summary>
public static class GetVitalityActionEndpoint
{
    public static void Map(Api api) => api.GetOne<VitalityAction, VitalityActionEntry>(
        "/vitality-actions/{actionId}", "vitality-actions.read", "an action for vitality", VitalityActionEntry.Of);
}

/// <summary>GET /v1/vitality-actions.</summary>
public static class ListVitalityActionsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/vitality-actions", Kind = OperationKind.List, Right = "vitality-actions.read", Answer = typeof(Page<VitalityActionEntry>),
            Summary = "List actions for vitality", Description = "Actions by organisation or theme. Who reads for an organisation sees its own.",
            Query = [new("organisation", "Only those of this organisation, by id."), new("theme", "Only about this.", Values: Names.Of<VitalityTheme>()), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<VitalityAction>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(action => action.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(action => action.OrganisationId == organisation);
            if (Names.Parse<VitalityTheme>(request.Query.Text("theme")) is { } theme) query = query.Where(action => action.Theme == theme);
            return Paging.PageAsync(request, query, action => action.Id, VitalityActionEntry.Of);
        });
}
