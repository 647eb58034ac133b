namespace Samenkracht.Programming.Known;

/// <summary>A valid certificate of conduct of a volunteer was seen, as Volunteers told.</summary>
public sealed record VolunteerScreeningKnown(string StandingId, string VolunteerId, string OrganisationId, DateOnly On, DateOnly? ValidUntil) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer is without a valid certificate of conduct from this day, as Volunteers told.</summary>
public sealed record VolunteerScreeningEnded(string StandingId, string VolunteerId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>This was the last day of a volunteer at the organisation, as Volunteers told.</summary>
public sealed record VolunteerDeparted(string StandingId, string VolunteerId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer who had left is at the organisation again from this day, as Volunteers told.</summary>
public sealed record VolunteerCameBack(string StandingId, string VolunteerId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What this module knows of a volunteer: no more than whether they may meet learners. Its id is <c>volunteer-standing-</c> and the id of the volunteer.</summary>
public sealed record VolunteerStanding(string Id, string VolunteerId, string OrganisationId, DateOnly? SeenOn, DateOnly? ValidUntil, DateOnly? ExpiredOn, DateOnly? LeftOn)
{
    /// <summary>The id of the standing of a volunteer.</summary>
    public static string IdOf(string volunteerId) => $"volunteer-standing-{volunteerId}";

    /// <summary>Whether the certificate is known to be no longer valid on the day.</summary>
    public bool HasExpiredBy(DateOnly day) => ExpiredOn <= day || ValidUntil < day;

    /// <summary>Whether the volunteer is known to have left before the day.</summary>
    public bool HasLeftBy(DateOnly day) => LeftOn < day;

    public static VolunteerStanding Create(VolunteerScreeningKnown e) => new VolunteerStanding(e.StandingId, e.VolunteerId, e.OrganisationId, null, null, null, null).Apply(e);

    public static VolunteerStanding Create(VolunteerScreeningEnded e) => new(e.StandingId, e.VolunteerId, e.OrganisationId, null, null, e.On, null);

    public static VolunteerStanding Create(VolunteerDeparted e) => new(e.StandingId, e.VolunteerId, e.OrganisationId, null, null, null, e.On);

    public static VolunteerStanding Create(VolunteerCameBack e) => new(e.StandingId, e.VolunteerId, e.OrganisationId, null, null, null, null);

    // News that comes late does not take the place of what is newer.
    public VolunteerStanding Apply(VolunteerScreeningKnown e) =>
        e.On < SeenOn || e.On < ExpiredOn ? this : this with { SeenOn = e.On, ValidUntil = e.ValidUntil, ExpiredOn = null, LeftOn = e.On > LeftOn ? null : LeftOn };

    public VolunteerStanding Apply(VolunteerScreeningEnded e) => e.On < SeenOn ? this : this with { ExpiredOn = e.On };

    public VolunteerStanding Apply(VolunteerDeparted e) => this with { LeftOn = e.On };

    public VolunteerStanding Apply(VolunteerCameBack e) => e.On < LeftOn ? this : this with { LeftOn = null };
}
