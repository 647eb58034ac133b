namespace Samenkracht.Volunteers.Competences;

/// <summary>A competence profile as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation that keeps it.</param>
/// <param name="Title">The function.</param>
/// <param name="Competences">What it asks.</param>
/// <param name="PlanNode">The node of a policy plan that it works for.</param>
/// <param name="DefinedOn">Since when it is there.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record CompetenceProfileEntry(
    string Id, string OrganisationId, string Title, IReadOnlyList<Competence> Competences, string? PlanNode, DateOnly DefinedOn, string History)
{
    internal static CompetenceProfileEntry Of(CompetenceProfile state) =>
        new(state.Id, state.OrganisationId, state.Title, state.Competences, state.PlanNode, state.DefinedOn, $"/v1/competence-profiles/{state.Id}/history");
}

/// <summary>GET /v1/competence-profiles/{profileId} and its history.</summary>
public static class GetProfileEndpoint
{
    public static void Map(Api api) => api.GetOne<CompetenceProfile, CompetenceProfileEntry>(
        "/competence-profiles/{profileId}", "competence-profiles.read", "a competence profile", CompetenceProfileEntry.Of);
}

/// <summary>GET /v1/competence-profiles.</summary>
public static class ListProfilesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/competence-profiles", Kind = OperationKind.List, Right = "competence-profiles.read", Answer = typeof(Page<CompetenceProfileEntry>),
            Summary = "List competence profiles", Description = "Profiles by organisation, competence or node of a policy plan.",
            Query =
            [
                new("organisation", "Only those that this organisation keeps, by id."), new("competence", "Only those that ask this competence, by code."),
                new("planNode", "Only those that work for this node, by id."), .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<CompetenceProfile>().AsQueryable();
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(profile => profile.OrganisationId == organisation);
            if (request.Query.Text("competence") is { } code) query = query.Where(profile => profile.Competences.Any(one => one.Code == code));
            if (request.Query.Text("planNode") is { } node) query = query.Where(profile => profile.PlanNode == node);
            return Paging.PageAsync(request, query, profile => profile.Id, CompetenceProfileEntry.Of);
        });
}
