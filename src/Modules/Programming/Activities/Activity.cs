using System.Collections.Immutable;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Programming.Activities;

/// <summary>What decisions about an activity and its sessions need to know.</summary>
public sealed record Activity(
    string Id, string OrganisationId, string? OfferId, string Title, CoreFunction CoreFunction, Theme Theme, TargetGroup TargetGroup, ImmutableArray<string> PlanNodes,
    string? ProjectId, DeliveryForm DeliveryForm, bool GroupsBroughtTogether, bool CitizenLed, int Capacity, decimal Price, DateOnly PlannedOn,
    ImmutableArray<ActivityPartner> Partners, ImmutableArray<Session> Sessions, DateOnly? RegistrationFrom, DateOnly? CompletedOn,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>The most sessions of one activity; a longer series is another activity.</summary>
    public const int MostSessions = 60;

    /// <summary>What is closed stays as it was told, but for corrections.</summary>
    public static readonly Rule Completed = new("activity-completed", "This activity is completed; only corrections are possible.");

    /// <summary>Sessions are numbered from 1.</summary>
    public static readonly Rule NoSuchSession = new("activity-session-unknown", "This activity has no session with this number.");

    /// <summary>What has been held or cancelled is not planned any more.</summary>
    public static readonly Rule NotPlanned = new("activity-session-not-planned", "This session is not planned any more.");

    /// <summary>Only what took place brings anything.</summary>
    public static readonly Rule NotHeld = new("activity-session-not-held", "This session has not been held.");

    /// <summary>Nothing happens before it was thought of.</summary>
    public static readonly Rule BeforePlanned = new("activity-before-planned", "This day lies before the activity was planned.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("activity-in-future", "What is recorded of an activity cannot lie in the future.");

    /// <summary>Before anything is corrected it was recorded.</summary>
    public static readonly Rule NothingToCorrect = new("activity-nothing-to-correct", "This was not recorded of the session yet, so there is nothing to correct.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Whose it was on the day: what was held before a merger counts for the predecessor.</summary>
    public string OrganisationOn(DateOnly day) => Passages.OwnerOn(OrganisationId, day);

    /// <summary>Where it has or had sessions; the calendar and the closure of a location find it by this.</summary>
    public ImmutableArray<string> Locations => [.. Sessions.Select(session => session.LocationId).OfType<string>().Distinct()];

    /// <summary>Whether a planned session waits for another place.</summary>
    public bool NeedsPlace => Sessions.Any(session => session.NeedsPlace);

    /// <summary>The session; null when there is none with this number.</summary>
    public Session? SessionOf(int number) => Sessions.FirstOrDefault(session => session.Number == number);

    /// <summary>Why a planned session cannot be changed; null when it can.</summary>
    public Rule? RefusesPlanned(int number) =>
        CompletedOn is not null ? Completed : SessionOf(number) is not { } session ? NoSuchSession : session.Status != SessionStatus.Planned ? NotPlanned : null;

    /// <summary>Why nothing can be told about a session that took place; null when it can.</summary>
    public Rule? RefusesHeld(int number) => SessionOf(number) is not { } session ? NoSuchSession : session.Status != SessionStatus.Held ? NotHeld : null;

    /// <summary>The session as its figures know it.</summary>
    public HeldSession Held(Session session) => new(Id, session.Number, OrganisationOn(session.Day), session.Day, session.LocationId, PlanNodes, ProjectId);

    /// <summary>Sessions are cancelled from a day on, never before they were planned, and others are told of each.</summary>
    internal Decision Cancel(IEnumerable<Session> sessions, DateOnly on, string reason, string? haltedProject = null)
    {
        var cancelled = sessions.Select(session => (session, since: Later(on, session.Since))).ToList();
        return Decision.Of([.. cancelled.Select(one => new SessionCancelled(
                Id, one.session.Number, OrganisationId, one.session.LocationId, one.session.StartsAt, haltedProject, one.since, reason))])
            .Telling([.. cancelled.Select(one => new SessionWasCancelled(OrganisationId, Id, one.session.Number, one.session.Day, one.since, reason))]);
    }

    internal static DateOnly Later(DateOnly one, DateOnly other) => Common.Deciding.Passages.Later(one, other);

    private Activity With(IEnumerable<int> numbers, Func<Session, Session> change) =>
        this with { Sessions = [.. Sessions.Select(session => numbers.Contains(session.Number) ? change(session) : session)] };

    private Activity With(int number, Func<Session, Session> change) => With([number], change);

    public static Activity Create(ActivityPlanned e) => new(
        e.ActivityId, e.OrganisationId, e.OfferId, e.Title, e.CoreFunction, e.Theme, e.TargetGroup, [.. e.PlanNodes], e.ProjectId, e.DeliveryForm,
        e.GroupsBroughtTogether, e.CitizenLed, e.Capacity, e.Price, e.PlannedOn, [], [], null, null, []);

    public Activity Apply(ActivityPartnerAssigned e) => this with { Partners = Partners.Add(new(e.PartnerId, e.Role, e.From)) };

    public Activity Apply(ActivityRegistrationOpened e) => this with { RegistrationFrom = e.On };

    public Activity Apply(SessionScheduled e) => this with
    {
        Sessions = Sessions.Add(new(e.Session, e.LocationId, e.StartsAt, e.Day, e.Minutes, e.Capacity, SessionStatus.Planned, e.On)),
    };

    public Activity Apply(SessionRescheduled e) => With(e.Session, session => session with
    {
        LocationId = e.LocationId, StartsAt = e.StartsAt, Day = e.Day, Minutes = e.Minutes, Since = e.On, NeedsPlace = false,
    });

    public Activity Apply(SessionCancelled e) => With(e.Session, session => session with
    {
        Status = SessionStatus.Cancelled, Since = e.On, NeedsPlace = false, Lapsed = e.HaltedProjectId is not null,
    });

    public Activity Apply(SessionReinstated e) => With(e.Session, session => session with
    {
        Status = session.Status == SessionStatus.Cancelled ? SessionStatus.Planned : session.Status, LocationId = e.LocationId, Since = e.On, Lapsed = false,
    });

    public Activity Apply(ActivityCanBeRescheduled e) => With(e.Sessions, session => session with { Lapsed = false });

    public Activity Apply(SessionsNeedAnotherPlace e) => With(e.Sessions, session => session with { NeedsPlace = true });

    public Activity Apply(SessionsKeepTheirPlace e) => With(e.Sessions, session => session with { NeedsPlace = false });

    public Activity Apply(SessionHeld e) => With(e.Session.Number, session => session with
    {
        Status = SessionStatus.Held, LocationId = e.Session.LocationId, NeedsPlace = false,
    });

    public Activity Apply(AttendanceRecorded e) => With(e.Session.Number, session => session with { Way = e.Way, Total = e.Total });

    public Activity Apply(AttendanceCorrected e) => With(e.Session.Number, session => session with { Way = e.Way, Total = e.Total });

    public Activity Apply(SessionHoursRecorded e) => With(
        e.Session.Number, session => session with { StaffMinutes = e.StaffMinutes, VolunteerMinutes = e.VolunteerMinutes });

    public Activity Apply(SessionHoursCorrected e) => With(
        e.Session.Number, session => session with { StaffMinutes = e.StaffMinutes, VolunteerMinutes = e.VolunteerMinutes });

    public Activity Apply(SessionAnnulled e) => With(e.Session.Number, session => session with
    {
        Status = SessionStatus.Annulled, Way = null, Total = null, StaffMinutes = null, VolunteerMinutes = null,
    });

    public Activity Apply(ActivityPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public Activity Apply(ActivityCompleted e) => this with { CompletedOn = e.On };
}
