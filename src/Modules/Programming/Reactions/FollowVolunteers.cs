using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Learning;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>Reaction: no volunteer is matched with a learner who is known to have no valid certificate of conduct, or to have left.</summary>
[WayBack("A certificate that is seen later, or a return, is newer news, and takes the place of what was known.")]
public static class KeepStandingHandler
{
    private const string Name = "keep-standing";

    public static Decision Decide(ScreeningWasConfirmed told, string id, VolunteerStanding? standing) =>
        standing is not null && (standing.SeenOn, standing.ValidUntil) == (told.SeenOn, told.ValidUntil) ? []
        : [new VolunteerScreeningKnown(VolunteerStanding.IdOf(id), id, told.OrganisationId, told.SeenOn, told.ValidUntil)];

    public static Decision Decide(ScreeningHasExpired told, string id, VolunteerStanding? standing) =>
        standing?.ExpiredOn == told.On ? [] : [new VolunteerScreeningEnded(VolunteerStanding.IdOf(id), id, told.OrganisationId, told.On)];

    public static Decision Decide(VolunteerHasLeft told, VolunteerStanding? standing) =>
        standing?.LeftOn == told.On ? [] : [new VolunteerDeparted(VolunteerStanding.IdOf(told.VolunteerId), told.VolunteerId, told.OrganisationId, told.On)];

    public static Decision Decide(VolunteerHasReturned told, VolunteerStanding? standing) =>
        standing?.LeftOn is { } left && left < told.On
            ? [new VolunteerCameBack(standing.Id, told.VolunteerId, told.OrganisationId, told.On)]
            : [];

    // A match may name the volunteer or the person.
    public static async Task Handle(ScreeningWasConfirmed told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in new[] { told.VolunteerId, told.PersonId }.Distinct())
            await queue.ReactOnceAsync<VolunteerStanding>(VolunteerStanding.IdOf(id), envelope, Name, (standing, _) => Decide(told, id, standing), ct);
    }

    public static async Task Handle(ScreeningHasExpired told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in new[] { told.VolunteerId, told.PersonId }.Distinct())
            await queue.ReactOnceAsync<VolunteerStanding>(VolunteerStanding.IdOf(id), envelope, Name, (standing, _) => Decide(told, id, standing), ct);
    }

    public static Task Handle(VolunteerHasLeft told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<VolunteerStanding>(VolunteerStanding.IdOf(told.VolunteerId), envelope, Name, (standing, _) => Decide(told, standing), ct);

    public static Task Handle(VolunteerHasReturned told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<VolunteerStanding>(VolunteerStanding.IdOf(told.VolunteerId), envelope, Name, (standing, _) => Decide(told, standing), ct);
}

/// <summary>Reaction: without a valid certificate of conduct a match waits, and another volunteer is asked for.</summary>
[UndoneBy(typeof(ResumeMatchesHandler))]
public static class SuspendMatchesHandler
{
    public static Decision Decide(ScreeningHasExpired told, LearningTrajectory trajectory) =>
        trajectory.VolunteerId is { } volunteer && Matches.Of(told.VolunteerId, told.PersonId, volunteer) && trajectory is { IsUnderWay: true, SuspendedOn: null }
            ? [new MatchSuspended(trajectory.Id, volunteer, Passages.Later(told.On, trajectory.LastOn))]
            : [];

    public static async Task Handle(ScreeningHasExpired told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        await queue.ReactOnAsync<LearningTrajectory>(
            await Matches.FindAsync(session, told.OrganisationId, told.VolunteerId, told.PersonId, ct), envelope.Origin("suspend-matches"), (one, _) => Decide(told, one), ct);
}

/// <summary>Compensation: a valid certificate was seen, so volunteer and learner go on, where nobody else took over.</summary>
public static class ResumeMatchesHandler
{
    public static Decision Decide(ScreeningWasConfirmed told, LearningTrajectory trajectory) =>
        trajectory.VolunteerId is { } volunteer && Matches.Of(told.VolunteerId, told.PersonId, volunteer) && trajectory is { IsUnderWay: true, SuspendedOn: { } since }
            ? [new MatchResumed(trajectory.Id, volunteer, Passages.Later(told.SeenOn, since))]
            : [];

    public static async Task Handle(ScreeningWasConfirmed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        await queue.ReactOnAsync<LearningTrajectory>(
            await Matches.FindAsync(session, told.OrganisationId, told.VolunteerId, told.PersonId, ct), envelope.Origin("resume-matches"), (one, _) => Decide(told, one), ct);
}

/// <summary>Reaction: when a volunteer leaves, the matches end, and other volunteers are asked for.</summary>
[WayBack("A volunteer who returns needs a new agreement, and is matched anew by the coordinator.")]
public static class EndMatchesHandler
{
    public static Decision Decide(VolunteerHasLeft told, LearningTrajectory trajectory) =>
        trajectory.VolunteerId is { } volunteer && Matches.Of(told.VolunteerId, told.PersonId, volunteer) && trajectory.IsUnderWay
            ? [new MatchEnded(trajectory.Id, volunteer, Passages.Later(told.On, trajectory.LastOn))]
            : [];

    public static async Task Handle(VolunteerHasLeft told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        await queue.ReactOnAsync<LearningTrajectory>(
            await Matches.FindAsync(session, told.OrganisationId, told.VolunteerId, told.PersonId, ct), envelope.Origin("end-matches"), (one, _) => Decide(told, one), ct);
}

/// <summary>The matches of a volunteer, who may be named as a volunteer or as a person.</summary>
internal static class Matches
{
    public static bool Of(string volunteerId, string personId, string matched) => matched == volunteerId || matched == personId;

    public static Task<IReadOnlyList<string>> FindAsync(IQuerySession session, string organisationId, string volunteerId, string personId, CancellationToken ct) =>
        session.Query<LearningTrajectory>()
            .Where(one => one.VolunteerId == volunteerId || (one.VolunteerId == personId && one.OrganisationId == organisationId)).Select(one => one.Id).ToListAsync(ct);
}
