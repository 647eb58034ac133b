using System.Linq.Expressions;
using System.Text.Json;
using Marten;
using Marten.Linq;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Finance.Grants;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>
/// What a session or hours of volunteers brought, and the grants for which it counts: those that pay for its project; and those that
/// pay for no project, whose grantee it is of, that serve one of its plan nodes in their period.
/// </summary>
/// <param name="OrganisationId">Whose work it is.</param>
/// <param name="ActivityId">The activity; null for other work.</param>
/// <param name="ProjectId">The network project; null for none.</param>
/// <param name="PlanNodes">The nodes of the policy plan.</param>
/// <param name="On">The day.</param>
/// <param name="Sessions">Sessions held.</param>
/// <param name="Participants">People who came.</param>
/// <param name="StaffMinutes">Minutes of staff.</param>
/// <param name="VolunteerMinutes">Confirmed minutes of volunteers.</param>
public sealed record GrantWork(
    string OrganisationId, string? ActivityId, string? ProjectId, IReadOnlyList<string> PlanNodes, DateOnly On, int Sessions, int Participants, int StaffMinutes,
    int VolunteerMinutes)
{
    /// <summary>The grants for which it counts. Two reads by index, both of a few rows at most; nothing more happens when there are none.</summary>
    internal async Task<IReadOnlyList<Grant>> GrantsAsync(IQuerySession session, CancellationToken ct)
    {
        var ofProject = ProjectId is { } project ? await session.QueryAsync(new GrantsPayingForProject { ProjectId = project }, ct) : [];
        var ofNode = PlanNodes.Count == 0 ? [] : await session.QueryAsync<Grant>(GrantsOfBearer, ct, JsonSerializer.Serialize(new
        {
            bearers = new[] { new { organisationId = OrganisationId } },
        }));
        return [.. ofProject.Concat(ofNode).Where(CountsFor)];
    }

    // Containment in the whole state is what the index answers.
    private const string GrantsOfBearer = "where data @> ?::jsonb and data ->> 'projectId' is null";

    /// <summary>Whether it counts for the grant.</summary>
    public bool CountsFor(Grant grant) => grant.TakesProgress
        && (grant.ProjectId is { } project
            ? project == ProjectId
            : grant.Bears(OrganisationId, On) && grant.From <= On && On <= grant.Until
                && grant.Application.PlanNodes.Concat(grant.Obligations.Select(one => one.Terms.PlanNode)).OfType<string>().Intersect(PlanNodes).Any());

    /// <summary>The fact.</summary>
    public GrantWorkCounted FactOf(string grantId) => new(
        GrantProgress.IdOf(grantId), grantId, OrganisationId, ActivityId, PlanNodes, Sessions, Participants, StaffMinutes, VolunteerMinutes, On);

    internal async Task CountAsync(CommandQueue queue, IQuerySession session, Envelope envelope, string name, CancellationToken ct)
    {
        // By key and not by the inbox: delivered again, it may find fewer grants than the time before.
        foreach (var grant in await GrantsAsync(session, ct))
            await queue.ReactOnceAsync<GrantProgress>(GrantProgress.IdOf(grant.Id), envelope, name, (_, _) => Decision.Of([FactOf(grant.Id)]), ct);
    }
}

/// <summary>The grants that pay for a network project, as a query that is translated once.</summary>
internal sealed class GrantsPayingForProject : ICompiledListQuery<Grant>
{
    public required string ProjectId { get; set; }

    public Expression<Func<IMartenQueryable<Grant>, IEnumerable<Grant>>> QueryIs() => grants => grants.Where(grant => grant.ProjectId == ProjectId);
}

/// <summary>Reaction: what a session brought counts for the grants that pay for it. The hours of volunteers count when they are confirmed.</summary>
[WayBack("A correction tells the difference, which counts in the same way.")]
public static class CountGrantWorkHandler
{
    public static GrantWork? Decide(ProgrammeCounted told) => (told.Sessions, told.Participants, told.StaffMinutes) == (0, 0, 0)
        ? null
        : new(told.OrganisationId, told.ActivityId, told.ProjectId, told.PlanNodes, told.HeldOn, told.Sessions, told.Participants, told.StaffMinutes, 0);

    public static Task Handle(ProgrammeCounted told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        Decide(told)?.CountAsync(queue, session, envelope, "count-grant-work", ct) ?? Task.CompletedTask;
}

/// <summary>Reaction: confirmed hours of volunteers count for the grants that pay for what they did.</summary>
[WayBack("A correction tells the difference, which counts in the same way.")]
public static class CountVolunteerHoursHandler
{
    public static GrantWork Decide(VolunteerHoursCounted told) =>
        new(told.OrganisationId, told.ActivityId, told.ProjectId, told.PlanNodes, told.On, 0, 0, 0, told.Minutes);

    public static Task Handle(VolunteerHoursCounted told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        Decide(told).CountAsync(queue, session, envelope, "count-volunteer-hours", ct);
}
