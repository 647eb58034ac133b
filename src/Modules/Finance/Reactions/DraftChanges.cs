using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Grants;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>The grants that pay for a project.</summary>
internal static class GrantsOfProject
{
    public static async Task<IReadOnlyList<string>> IdsAsync(IQuerySession session, string projectId, CancellationToken ct) =>
        await session.Query<Grant>().Where(grant => grant.ProjectId == projectId).Select(grant => grant.Id).ToListAsync(ct);
}

/// <summary>Reaction: when a project stops, a report of it to the grantor waits on each running grant.</summary>
[UndoneBy(typeof(DropStopReportsHandler))]
public static class DraftStopReportsHandler
{
    public static Decision Decide(NetworkProjectHalted told, Grant grant) =>
        !grant.IsRunning || grant.Changes.Any(change => change.Cause == ChangeCause.ProjectStopped && change.On == told.On)
            ? []
            : [new GrantChangeDrafted(grant.Id, grant.Changes.Length + 1, ChangeCause.ProjectStopped, $"Project gestopt: {told.Reason}", told.ProjectId, told.On)];

    public static async Task Handle(NetworkProjectHalted told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await GrantsOfProject.IdsAsync(session, told.ProjectId, ct))
            await queue.ReactAsync<Grant>(id, envelope.Origin("draft-stop-reports"), (grant, _) => Decide(told, grant), ct);
    }
}

/// <summary>
/// Compensation: when the project goes on, a report of the stop that was not sent is dropped; where it was sent, the grantor is to be
/// told that the project goes on, and what might have been claimed back for the stop is not expected any more.
/// </summary>
public static class DropStopReportsHandler
{
    public static Decision Decide(NetworkProjectResumed told, Grant grant)
    {
        var stops = grant.Changes.Where(change => change.Cause == ChangeCause.ProjectStopped && change.On <= told.On).ToList();
        if (!grant.IsRunning || stops.Count == 0 || grant.Changes.Any(change => change.Cause == ChangeCause.ProjectResumed && change.On == told.On)) return [];

        var drafts = stops.Where(change => change.Status == ChangeStatus.Drafted).Select(change => new GrantChangeDraftDropped(grant.Id, change.Number, told.On));
        var expected = stops.Where(change => change.ExpectedReclaim > 0).ToList();
        var released = expected.Select(change => new GrantReclaimExpectationReleased(grant.Id, grant.GranteeId, change.Number, change.ExpectedReclaim, told.On));
        GrantChangeDrafted[] news = stops.Any(change => change.Status is ChangeStatus.Reported or ChangeStatus.Agreed or ChangeStatus.Refused)
            ? [new(grant.Id, grant.Changes.Length + 1, ChangeCause.ProjectResumed, "Project gaat verder", told.ProjectId, told.On)]
            : [];
        return Decision.Of([.. drafts, .. released, .. news]).Telling(GrantEntries.ExpectationReleased(grant, expected.Sum(change => change.ExpectedReclaim), told.On));
    }

    public static async Task Handle(NetworkProjectResumed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await GrantsOfProject.IdsAsync(session, told.ProjectId, ct))
            await queue.ReactAsync<Grant>(id, envelope.Origin("drop-stop-reports"), (grant, _) => Decide(told, grant), ct);
    }
}

/// <summary>Reaction: when a library leaves a project, its share in each running grant has to be worked out again, and a report to the grantor waits.</summary>
[WayBack("A library that joins again gets a share by a new agreement on the key; what was reported stays reported.")]
public static class FlagSharesHandler
{
    public static Decision Decide(LibraryLeftProject told, Grant grant)
    {
        if (!grant.IsRunning) return [];

        var description = $"{told.LibraryId} neemt niet meer deel";
        GrantSharesFlagged[] flagged = grant.SharesToRecompute.Contains(told.LibraryId) || !grant.Shares.Any(share => share.OrganisationId == told.LibraryId && share.Weight > 0)
            ? []
            : [new(grant.Id, told.LibraryId, told.ProjectId, told.On)];
        GrantChangeDrafted[] drafted = grant.Changes.Any(change => change.Cause == ChangeCause.ParticipantLeft && change.On == told.On && change.Description == description)
            ? []
            : [new(grant.Id, grant.Changes.Length + 1, ChangeCause.ParticipantLeft, description, told.ProjectId, told.On)];
        return [.. flagged, .. drafted];
    }

    public static async Task Handle(LibraryLeftProject told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await GrantsOfProject.IdsAsync(session, told.ProjectId, ct))
            await queue.ReactOnceAsync<Grant>(id, envelope, "flag-shares", (grant, _) => grant is null ? [] : Decide(told, grant), ct);
    }
}
