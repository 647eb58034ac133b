using Samenkracht.Common.Rights;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Programming.Learning;

/// <summary>GET /v1/learning-trajectories.</summary>
public static class ListTrajectoriesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/learning-trajectories", Kind = OperationKind.List, Right = "learning.read", Answer = typeof(Page<TrajectoryEntry>),
            Summary = "List learning trajectories",
            Description = "Trajectories without names, by organisation, status, level or node of a policy plan. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("status", "Only this status.", Values: Names.Of<LearningStatus>()),
                new("level", "Only those at this level, as recorded last.", Values: Names.Of<LanguageLevel>()),
                new("needsVolunteer", "true for those that ask for another volunteer, false for the others.", Values: ["true", "false"]),
                new("planNode", "Only those that count for this node, by id."),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<LearningTrajectory>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(trajectory => trajectory.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(trajectory => trajectory.OrganisationId == organisation);
            if (Names.Parse<LearningStatus>(request.Query.Text("status")) is { } status) query = query.Where(trajectory => trajectory.Status == status);
            if (Names.Parse<LanguageLevel>(request.Query.Text("level")) is { } level) query = query.Where(trajectory => trajectory.Level == level);
            if (request.Query.Text("needsVolunteer") is { } asks)
                query = asks == "true" ? query.Where(trajectory => trajectory.NeedsVolunteer) : query.Where(trajectory => !trajectory.NeedsVolunteer);
            if (request.Query.Text("planNode") is { } node) query = query.Where(trajectory => trajectory.PlanNodes.Contains(node));
            return Paging.PageAsync(request, query, trajectory => trajectory.Id, (LearningTrajectory state) => TrajectoryEntry.Of(state, Opened.Nothing));
        });
}
