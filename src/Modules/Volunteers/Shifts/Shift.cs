using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>What decisions about a shift, and about who comes, need to know.</summary>
public sealed record Shift(
    string Id, string OrganisationId, string TaskId, DateOnly Day, DateTimeOffset StartsAt, int Minutes, int Places, string? ActivityId, int? Session, string? LocationId,
    ShiftStatus Status, ImmutableArray<Claim> Claims, ImmutableArray<string> NoticeTo, DateOnly? PlaceNeededSince, DateOnly? LapsedOn,
    DateOnly OfferedOn, ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>Nobody comes to what does not take place.</summary>
    public static readonly Rule NotOffered = new("shift-not-offered", "This shift is not offered.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("shift-in-future", "What is recorded of a shift cannot lie in the future.");

    /// <summary>Nothing happens before there was a shift.</summary>
    public static readonly Rule BeforeOffered = new("shift-before-offered", "This day lies before the shift was offered.");

    /// <summary>After its day nothing is arranged any more.</summary>
    public static readonly Rule Over = new("shift-over", "The day of the shift is over.");

    /// <summary>Who has no place cannot give it away.</summary>
    public static readonly Rule NotClaimed = new("shift-claim-not-there", "The volunteer has no place in this shift.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Whether it waits for another place, because the door will be closed.</summary>
    public bool NeedsPlace => PlaceNeededSince is not null;

    /// <summary>When it ends, UTC.</summary>
    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Minutes);

    /// <summary>The place of a volunteer; null when the volunteer has none.</summary>
    public Claim? ClaimOf(string volunteerId) => Claims.FirstOrDefault(claim => claim.VolunteerId == volunteerId);

    /// <summary>The places for which nobody comes.</summary>
    public int Gaps => Status == ShiftStatus.Offered ? Math.Max(0, Places - Claims.Count(claim => claim.Comes)) : 0;

    /// <summary>Whether two shifts are at the same time.</summary>
    public bool Overlaps(Shift other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;

    /// <summary>Why nothing can be arranged for it on the day; null when it can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) =>
        Status != ShiftStatus.Offered ? NotOffered : RefusesOn(on, asked);

    /// <summary>Why nothing can have happened to it on the day; null when it can.</summary>
    public Rule? RefusesOn(DateOnly on, Asked asked) => on > asked.Today ? InFuture : on < OfferedOn ? BeforeOffered : on > Day ? Over : null;

    internal ImmutableArray<string> Volunteers => [.. Claims.Select(claim => claim.VolunteerId)];

    internal static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private Shift With(string volunteerId, Func<Claim, Claim> change) =>
        this with { Claims = [.. Claims.Select(claim => claim.VolunteerId == volunteerId ? change(claim) : claim)] };

    private Shift Without(string? volunteerId) => this with { Claims = [.. Claims.Where(claim => claim.VolunteerId != volunteerId)] };

    private Shift Off(IEnumerable<string> noticeTo, DateOnly? lapsedOn) =>
        this with { Status = ShiftStatus.Cancelled, Claims = [], NoticeTo = [.. noticeTo], PlaceNeededSince = null, LapsedOn = lapsedOn };

    public static Shift Create(ShiftOffered e) => new(
        e.ShiftId, e.OrganisationId, e.TaskId, e.Day, e.StartsAt, e.Minutes, e.Places, e.ActivityId, e.Session, e.LocationId, ShiftStatus.Offered, [], [], null, null, e.OfferedOn, []);

    public Shift Apply(ShiftClaimed e)
    {
        var others = Without(e.InsteadOfId).Without(e.VolunteerId);
        return others with { Claims = others.Claims.Add(new(e.VolunteerId, e.PersonId, e.ClaimedBy, e.On)) };
    }

    public Shift Apply(ShiftSwapped e)
    {
        var others = Without(e.FromVolunteerId).Without(e.ToVolunteerId);
        return others with { Claims = others.Claims.Add(new(e.ToVolunteerId, e.ToPersonId, e.AskedBy, e.On)) };
    }

    public Shift Apply(ClaimReleased e) => Without(e.VolunteerId);

    public Shift Apply(ReplacementNeeded e) => With(e.VolunteerId, claim => claim with { ReplacementSince = e.On, Because = e.Because });

    public Shift Apply(ReplacementNotNeeded e) => With(e.VolunteerId, claim => claim with { ReplacementSince = null, Because = null });

    public Shift Apply(ShiftCancelled e) => Off(e.NoticeTo, null);

    public Shift Apply(ShiftLapsedWithSession e) => Off(e.NoticeTo, e.On);

    public Shift Apply(ShiftCanBeOfferedAgain _) => this with { Status = ShiftStatus.ToOfferAgain };

    public Shift Apply(ShiftOfferedAgain _) => this with { Status = ShiftStatus.Offered, LapsedOn = null, NoticeTo = [] };

    public Shift Apply(ShiftNeedsAnotherPlace e) => this with { PlaceNeededSince = e.On };

    public Shift Apply(ShiftKeepsItsPlace _) => this with { PlaceNeededSince = null };

    public Shift Apply(ShiftPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public Shift Apply(ShiftMoved e) => this with { LocationId = e.LocationId, PlaceNeededSince = null };
}
