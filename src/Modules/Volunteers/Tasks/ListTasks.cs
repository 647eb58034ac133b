using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>GET /v1/volunteer-tasks.</summary>
public static class ListTasksEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteer-tasks", Kind = OperationKind.List, Right = "volunteer-tasks.read", Answer = typeof(Page<TaskEntry>),
            Summary = "List tasks", Description = "What volunteers do, by organisation, status, project or volunteer. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("status", "Only this status.", Values: Names.Of<ProfileStatus>()),
                new("project", "Only those of this network project, by id."),
                new("volunteer", "Only those that this volunteer does or did, by id."),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<TaskProfile>().AsQueryable();
        if (request.Caller.Reach == Reach.Own)
        {
            var own = request.Caller.Organisation ?? "";
            query = query.Where(task => task.OrganisationId == own);
        }

        if (request.Query.Text("organisation") is { } organisation) query = query.Where(task => task.OrganisationId == organisation);
        if (Names.Parse<ProfileStatus>(request.Query.Text("status")) is { } status) query = query.Where(task => task.Status == status);
        if (request.Query.Text("project") is { } project) query = query.Where(task => task.ProjectId == project);
        if (request.Query.Text("volunteer") is { } volunteer) query = query.Where(task => task.Assignments.Any(one => one.VolunteerId == volunteer));
        return Paging.PageAsync(request, query, task => task.Id, TaskEntry.Of);
    }
}
