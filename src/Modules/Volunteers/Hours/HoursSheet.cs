using System.Collections.Immutable;
using System.Globalization;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Hours;

/// <summary>The hours of one volunteer at one organisation in one month.</summary>
public sealed record HoursSheet(
    string Id, string VolunteerId, string PersonId, string OrganisationId, DateOnly Month, ImmutableArray<Entry> Entries, DateOnly? LockedOn,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>The measure of minutes of volunteers that were confirmed.</summary>
    public const string MinutesMeasure = "volunteer-minutes";

    /// <summary>The most minutes of a day.</summary>
    public const int MostMinutesOfADay = 16 * 60;

    /// <summary>What was settled is not changed in silence.</summary>
    public static readonly Rule Locked = new("hours-month-locked", "This month is locked; only corrections are possible.");

    /// <summary>A sheet is of one month.</summary>
    public static readonly Rule OtherMonth = new("hours-of-another-month", "The day lies outside the month of the sheet.");

    /// <summary>Hours are written down afterwards.</summary>
    public static readonly Rule InFuture = new("hours-in-future", "What is recorded of hours cannot lie in the future.");

    /// <summary>Things follow one another.</summary>
    public static readonly Rule TooEarly = new("hours-too-early", "This day lies before the day of the work.");

    /// <summary>Nobody works round the clock.</summary>
    public static readonly Rule TooMany = new("hours-too-many", "A volunteer works at most 16 hours a day.");

    /// <summary>One points to what is there.</summary>
    public static readonly Rule NoSuchEntry = new("hours-entry-unknown", "The sheet has no entry with this number.");

    /// <summary>What was decided is corrected.</summary>
    public static readonly Rule NotWaiting = new("hours-entry-not-waiting", "Only entries that wait can be confirmed or disputed; correct the others.");

    /// <summary>The key of the sheet of a volunteer and a month.</summary>
    public static string IdOf(string volunteerId, DateOnly month) =>
        $"{Volunteer.KeyOf("hours-sheet", volunteerId)}-{month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";

    /// <summary>The first day of the month of a day.</summary>
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>For whom work on a day counts: before a merger for the predecessor.</summary>
    public string OrganisationOn(DateOnly day) => Passages.OwnerOn(OrganisationId, day);

    /// <summary>Whether entries wait to be confirmed; the board finds the sheet by it.</summary>
    public bool Waits => Entries.Any(entry => entry.Waits);

    /// <summary>The entry; null when there is none with this number.</summary>
    public Entry? EntryOf(int number) => Entries.FirstOrDefault(entry => entry.Number == number);

    /// <summary>The number of the next entry.</summary>
    public int Next => Entries.Length == 0 ? 1 : Entries.Max(entry => entry.Number) + 1;

    /// <summary>Whether the day has room for these minutes, besides those of other entries.</summary>
    public bool HasRoom(DateOnly day, int minutes, int? insteadOf = null) => minutes + Entries
        .Where(entry => entry.Work.Day == day && entry.Number != insteadOf && entry.Status != EntryStatus.Withdrawn).Sum(entry => entry.Minutes) <= MostMinutesOfADay;

    /// <summary>That an entry is corrected, with the difference that other modules are told.</summary>
    internal Decision Correct(Entry entry, int minutes, DateOnly on, string reason)
    {
        var (counts, organisation) = (entry.Status == EntryStatus.Confirmed || LockedOn is not null, OrganisationOn(entry.Work.Day));
        var corrected = new HoursCorrected(
            Id, VolunteerId, organisation, entry.Number, entry.Work, minutes, counts, entry.Counted, counts ? minutes : 0, on, reason);
        var difference = corrected.CountedAfter - corrected.CountedBefore;
        if (difference == 0) return [corrected];

        var decision = Decision.Of([corrected]).Telling(entry.Work.Counted(difference, organisation));
        return difference > 0
            ? decision
            : decision.Telling(new ConfirmedHoursLowered(PersonId, organisation, Month, Entries.Sum(one => one.Counted) + difference, on, reason));
    }

    public static HoursSheet Create(HoursSheetOpened e) => new(e.SheetId, e.VolunteerId, e.PersonId, e.OrganisationId, e.Month, [], null, []);

    public HoursSheet Apply(HoursLogged e) => this with { Entries = Entries.Add(new(e.Number, e.Work, e.Minutes, EntryStatus.Logged)) };

    public HoursSheet Apply(HoursProposed e) => this with { Entries = Entries.Add(new(e.Number, e.Work, e.Minutes, EntryStatus.Proposed)) };

    public HoursSheet Apply(ProposedHoursWithdrawn e) => With(e.Number, entry => entry with { Status = EntryStatus.Withdrawn });

    public HoursSheet Apply(HoursConfirmed e) => this with
    {
        Entries = [.. Entries.Select(entry => e.Entries.Any(one => one.Number == entry.Number) ? entry with { Status = EntryStatus.Confirmed } : entry)],
    };

    public HoursSheet Apply(HoursDisputed e) => With(e.Number, entry => entry with { Status = EntryStatus.Disputed });

    public HoursSheet Apply(HoursCorrected e) => With(e.Number, entry => entry with
    {
        Minutes = e.Minutes, Status = e.Minutes == 0 ? EntryStatus.Withdrawn : e.Counts ? EntryStatus.Confirmed : EntryStatus.Logged,
    });

    public HoursSheet Apply(MonthLocked e) => this with { LockedOn = e.On };

    public HoursSheet Apply(HoursSheetPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    private HoursSheet With(int number, Func<Entry, Entry> change) =>
        this with { Entries = [.. Entries.Select(entry => entry.Number == number ? change(entry) : entry)] };
}
