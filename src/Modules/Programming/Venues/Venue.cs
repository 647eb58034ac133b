using System.Collections.Immutable;

namespace Samenkracht.Programming.Venues;

/// <summary>A location as this module knows it: where sessions can take place. Its id is <c>venue-</c> and the id of the location.</summary>
public sealed record Venue(
    string Id, string LocationId, string Name, string MunicipalityId, DateOnly From, ImmutableArray<VenueOperator> Operators, DateOnly? BlockedFrom, DateOnly? ClosedOn) : IBelong
{
    /// <summary>Sessions take place where this module has heard of.</summary>
    public static readonly Rule Unknown = new("venue-unknown", "There is no such location.");

    /// <summary>Nobody comes to a closed door.</summary>
    public static readonly Rule NotOpen = new("venue-not-open", "The location is not open on that day.");

    /// <summary>A library plans in its own house.</summary>
    public static readonly Rule OperatedByAnother = new("venue-operated-by-another", "Another organisation operates the location on that day.");

    /// <summary>What may close is not filled up.</summary>
    public static readonly Rule ClosureProposed = new("venue-closure-proposed", "The closure of the location is proposed for that day or earlier, so nothing new is planned there.");

    /// <summary>The id of the venue at a location.</summary>
    public static string IdOf(string locationId) => $"venue-{locationId}";

    /// <summary>The venue that a decision looks at; none for online.</summary>
    public static IEnumerable<StateKey> Keys(string? locationId) => locationId is null ? [] : [new StateKey(typeof(Venue), IdOf(locationId))];

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => Operators[^1].OrganisationId == organisationId;

    /// <summary>Who operates it on the day; null before it was opened.</summary>
    public string? OperatorOn(DateOnly day) => Operators.LastOrDefault(one => one.From <= day)?.OrganisationId;

    /// <summary>Whether the public can go there on the day.</summary>
    public bool IsOpenOn(DateOnly day) => From <= day && (ClosedOn is not { } closed || day < closed);

    /// <summary>Why the organisation cannot have a session there on the day; null when it can.</summary>
    public static Rule? Refuses(Venue? venue, string organisationId, DateOnly day) =>
        venue is null ? Unknown
        : !venue.IsOpenOn(day) ? NotOpen
        : venue.OperatorOn(day) != organisationId ? OperatedByAnother
        : null;

    /// <summary>Why nothing new is planned there for the day; null when it can be.</summary>
    public static Rule? RefusesPlanning(Venue? venue, string organisationId, DateOnly day) =>
        Refuses(venue, organisationId, day) ?? (venue!.BlockedFrom <= day ? ClosureProposed : null);

    public static Venue Create(VenueBecameAvailable e) => new(e.VenueId, e.LocationId, e.Name, e.MunicipalityId, e.From, [new(e.OperatorId, e.From)], null, null);

    public Venue Apply(VenueBecameAvailable e) => this with { Name = e.Name, From = e.From, Operators = Operators.SetItem(0, Operators[0] with { From = e.From }) };

    public Venue Apply(VenueChangedHands e) => this with { Operators = Operators.Add(new(e.ToOperatorId, e.From)) };

    public Venue Apply(VenuePlanningBlocked e) => this with { BlockedFrom = e.IntendedOn };

    public Venue Apply(VenuePlanningFreed _) => this with { BlockedFrom = null };

    public Venue Apply(VenueClosed e) => this with { ClosedOn = e.ClosedOn };
}

/// <summary>Who operates a location, and from when.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="From">Its first day.</param>
public sealed record VenueOperator(string OrganisationId, DateOnly From);
