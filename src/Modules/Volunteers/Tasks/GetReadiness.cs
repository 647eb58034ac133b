using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>Whether a volunteer may do a task on a day.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="TaskId">The task.</param>
/// <param name="On">The day.</param>
/// <param name="MayDo">Whether it may be done.</param>
/// <param name="Reasons">Every reason why not; none when it may be done.</param>
public sealed record Readiness(string VolunteerId, string TaskId, DateOnly On, bool MayDo, IReadOnlyList<ReadinessReason> Reasons);

/// <summary>A reason why a volunteer may not do a task.</summary>
/// <param name="Rule">The name of the rule, the last segment of the problem type when a command is refused by it.</param>
/// <param name="Sentence">Why, in one sentence.</param>
/// <param name="Missing">What is missing, such as courses by id; none when the sentence says it all.</param>
public sealed record ReadinessReason(string Rule, string Sentence, IReadOnlyList<string> Missing);

/// <summary>GET /v1/volunteers/{volunteerId}/readiness.</summary>
public static class GetReadinessEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteers/{volunteerId}/readiness", Kind = OperationKind.Read, Right = "volunteer-tasks.read", Answer = typeof(Readiness),
            Summary = "Read whether a volunteer may do a task",
            Description = "Lists every reason why the volunteer may not do the task on the day, by the same rules that refuse an assignment or a claim.",
            Query =
            [
                new("task", "The task, by id; needed unless a shift is named."),
                new("on", "The day; today when absent.", "date"),
                new("shift", "A shift of the task, by id: then its day and hours count, and the other shifts of the person."),
            ],
        },
        ReadAsync);

    /// <summary>The answer.</summary>
    public static Readiness Of(TaskProfile task, Standing standing, DateOnly day, IReadOnlyList<Refusal> reasons) => new(
        standing.VolunteerId, task.Id, day, reasons.Count == 0,
        [.. reasons.Select(reason => new ReadinessReason(reason.Rule.Name, reason.Rule.Sentence, reason.Details as IReadOnlyList<string> ?? []))]);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var (id, ct) = (request.PathStream, request.Http.RequestAborted);
        var shift = request.Query.Text("shift") is { } shiftId ? await request.Session.LoadAsync<Shift>(shiftId, ct) : null;
        if ((request.Query.Text("task") ?? shift?.TaskId) is not { } taskId) return Problems.Invalid([new("task", "query", "Name a task or a shift by its id.")]);

        var (volunteer, task) = (await request.Session.LoadAsync<Volunteer>(id, ct), await request.Session.LoadAsync<TaskProfile>(taskId, ct));
        if (volunteer is null || task is null || !request.Caller.MayKnow(volunteer) || !request.Caller.MayKnow(task)) return Problems.Unknown();

        var day = shift?.Day ?? request.Query.Date("on") ?? request.ValidOn;
        var standing = await request.Session.StandingAsync(id, day, ct);
        if (shift is null)
            return ReadRequest.Answer(Of(task, standing, day, Tasks.MayDo.Reasons(task, standing, day)));

        var around = (AroundShift)await AroundShift.ReadAsync(request.Session, shift, id, ct);
        return ReadRequest.Answer(Of(task, standing, day, around.Reasons(shift, standing)));
    }
}
