using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Development;

/// <summary>A development plan as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PersonId">The pseudonym of the member of staff.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Budget">Euros.</param>
/// <param name="Used">Euros that were spent.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Goals">The competences to reach.</param>
/// <param name="ReviewedOn">The day of the last review.</param>
/// <param name="Outcome">How it stood then.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record DevelopmentPlanEntry(
    string Id, string PersonId, string OrganisationId, decimal Budget, decimal Used, DateOnly From, DateOnly Until, IReadOnlyList<DevelopmentGoal> Goals,
    DateOnly? ReviewedOn, PlanOutcome? Outcome, string History)
{
    internal static DevelopmentPlanEntry Of(DevelopmentPlan state) => new(
        state.Id, state.PersonId, state.OrganisationId, state.Budget, state.Used, state.From, state.Until, state.Goals, state.ReviewedOn, state.Outcome,
        $"/v1/development-plans/{state.Id}/history");
}

/// <summary>GET /v1/development-plans/{planId} and its history.</summary>
public static class GetDevelopmentPlanEndpoint
{
    public static void Map(Api api) => api.GetOne<DevelopmentPlan, DevelopmentPlanEntry>(
        "/development-plans/{planId}", "development-plans.read", "a development plan", DevelopmentPlanEntry.Of);
}

/// <summary>GET /v1/development-plans.</summary>
public static class ListDevelopmentPlansEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/development-plans", Kind = OperationKind.List, Right = "development-plans.read", Answer = typeof(Page<DevelopmentPlanEntry>),
            Summary = "List development plans", Description = "Plans by person, organisation or day. Who reads for an organisation sees its own.",
            Query =
            [
                new("person", "Only those of this member of staff, by pseudonym."), new("organisation", "Only those of this organisation, by id."),
                new("runsOn", "Only those that run on this day.", "date"), .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<DevelopmentPlan>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(plan => plan.OrganisationId == own);
            if (request.Query.Text("person") is { } person) query = query.Where(plan => plan.PersonId == person);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(plan => plan.OrganisationId == organisation);
            if (request.Query.Date("runsOn") is { } day) query = query.Where(plan => plan.From <= day && plan.Until >= day);
            return Paging.PageAsync(request, query, plan => plan.Id, DevelopmentPlanEntry.Of);
        });
}
