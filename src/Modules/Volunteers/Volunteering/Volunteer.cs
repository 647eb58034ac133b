using System.Collections.Immutable;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>One person as a volunteer of one organisation; the same person can be a volunteer of another one too.</summary>
public sealed record Volunteer(
    string Id, string PersonId, string OrganisationId, VolunteerStatus Status, DateOnly AppliedOn, DateOnly? InterviewedOn, DateOnly? CodeOfConductOn,
    ImmutableArray<Period> Periods, ImmutableArray<Period> Pauses, DateOnly? ExpectedBackOn, DateOnly? LeftOn, DateOnly? KeptUntil, int TimesThanked, DateOnly LastOn,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>The stem of the keys of volunteers.</summary>
    public const string Noun = "volunteer";

    private const int ReturnDays = 365;

    /// <summary>Only who applied is a volunteer.</summary>
    public static readonly Rule NotKnown = new("volunteer-not-known", "This person is no volunteer of the organisation.");

    /// <summary>Who is not accepted, paused or left does no work.</summary>
    public static readonly Rule NotAtWork = new("volunteer-not-at-work", "This volunteer is not accepted, or paused, or has left, on that day.");

    /// <summary>Steps are recorded in the order in which they were taken.</summary>
    public static readonly Rule TooEarly = new("volunteer-step-too-early", "This day lies before the last step of the volunteer.");

    /// <summary>What is recorded has happened.</summary>
    public static readonly Rule InFuture = new("volunteer-step-in-future", "A step of a volunteer cannot lie in the future.");

    /// <summary>The key of a volunteer.</summary>
    /// <param name="personId">The pseudonym, <c>person-</c> and a UUID.</param>
    /// <param name="organisationId">The organisation.</param>
    public static string IdOf(string personId, string organisationId) => KeyOf(Noun, personId, organisationId);

    /// <summary>The key of something that there is once for each volunteer: the noun, the UUID of the person and the code of the organisation.</summary>
    internal static string KeyOf(string noun, string personId, string organisationId) =>
        Keys.For(noun, $"{Person.Tail(personId)}-{organisationId["organisation-".Length..]}");

    /// <summary>The key of something that there is once for each volunteer, from the key of the volunteer.</summary>
    internal static string KeyOf(string noun, string volunteerId) => Keys.For(noun, volunteerId[(Noun.Length + 1)..]);

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Whether the volunteer is accepted, not paused and not gone on the day. Work also needs an agreement in force.</summary>
    public bool IsAtWorkOn(DateOnly day) => Periods.Any(period => period.Holds(day)) && !Pauses.Any(pause => pause.Holds(day));

    /// <summary>Whether the volunteer applied and has not left or been rejected.</summary>
    public bool IsHere => Status is not (VolunteerStatus.Left or VolunteerStatus.Rejected);

    /// <summary>Whether somebody who left can come back on the day without applying: within 365 days.</summary>
    public bool CanReturnOn(DateOnly day) => LeftOn is { } left && day <= left.AddDays(ReturnDays);

    /// <summary>Why no step can be recorded on the day; null when one can be.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => on < LastOn ? TooEarly : on > asked.Today ? InFuture : null;

    public static Volunteer Create(VolunteerApplied e) =>
        new(e.VolunteerId, e.PersonId, e.OrganisationId, VolunteerStatus.Applied, e.On, null, null, [], [], null, null, null, 0, e.On, []);

    public Volunteer Apply(VolunteerAppliedAgain e) => this with
    {
        Status = VolunteerStatus.Applied, InterviewedOn = null, CodeOfConductOn = null, LeftOn = null, KeptUntil = null, LastOn = e.On,
    };

    public Volunteer Apply(VolunteerInterviewed e) => this with { Status = VolunteerStatus.Interviewed, InterviewedOn = e.On, LastOn = e.On };

    public Volunteer Apply(CodeOfConductAccepted e) => this with { CodeOfConductOn = CodeOfConductOn ?? e.On, LastOn = e.On };

    public Volunteer Apply(VolunteerAccepted e) => this with { Status = VolunteerStatus.Accepted, Periods = Periods.Add(new(e.On, null)), LastOn = e.On };

    public Volunteer Apply(VolunteerRejected e) => this with { Status = VolunteerStatus.Rejected, KeptUntil = e.KeptUntil, LastOn = e.On };

    public Volunteer Apply(VolunteerPaused e) => this with
    {
        Status = VolunteerStatus.Paused, Pauses = Pauses.Add(new(e.On, null)), ExpectedBackOn = e.ExpectedUntil, LastOn = e.On,
    };

    public Volunteer Apply(VolunteerResumed e) => this with
    {
        Status = VolunteerStatus.Accepted, Pauses = Ended(Pauses, e.On.AddDays(-1)), ExpectedBackOn = null, LastOn = e.On,
    };

    public Volunteer Apply(VolunteerLeft e) => this with
    {
        Status = VolunteerStatus.Left, Periods = Ended(Periods, e.On), Pauses = Ended(Pauses, e.On), ExpectedBackOn = null, LeftOn = e.On,
        KeptUntil = e.KeptUntil, LastOn = e.On,
    };

    public Volunteer Apply(VolunteerReturned e) => this with
    {
        Status = VolunteerStatus.Accepted, Periods = Periods.Add(new(e.On, null)), LeftOn = null, KeptUntil = null, LastOn = e.On,
    };

    // No step of the volunteer: what was to happen before or after it still can.
    public Volunteer Apply(VolunteerPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public Volunteer Apply(VolunteerThanked e) => this with { TimesThanked = TimesThanked + 1 };

    private static ImmutableArray<Period> Ended(ImmutableArray<Period> periods, DateOnly until) => [.. periods.Select(period => period.Until is null ? period with { Until = until } : period)];
}
