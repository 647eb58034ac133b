using System.Text;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Venues;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class VenueCalendarSpec
{
    private static readonly Venue TheVenue = Given.State<Venue>(Available);
    private static readonly DateTimeOffset MadeAt = new(2022, 6, 15, 12, 0, 0, TimeSpan.Zero);

    private static VenueCalendar Of(DateOnly from, DateOnly until, params Activity[] activities) => VenueCalendar.Of(TheVenue, from, until, activities);

    private static string[] LinesOf(Activity activity) => CalendarText.Of(Of(FirstDay, SecondDay, activity), "Stromarkt", MadeAt).Split("\r\n");

    [Fact]
    public void It_has_the_sessions_at_the_venue_in_the_period_by_start()
    {
        var early = After(Planned with { ActivityId = "activity-vroeg" }, First with { ActivityId = "activity-vroeg", StartsAt = Start(FirstDay).AddHours(-8) });
        var elsewhere = After(Planned with { ActivityId = "activity-elders" }, First with { LocationId = "location-kade" });

        var calendar = Of(FirstDay, SecondDay, After([.. WithSessions, SecondCancelled]), early, elsewhere);

        Assert.Equal(
            [("activity-vroeg", 1, SessionStatus.Planned), (Id, 1, SessionStatus.Planned), (Id, 2, SessionStatus.Cancelled)],
            calendar.Sessions.Select(session => (session.ActivityId, session.Session, session.Status)));
        Assert.Equal(Start(FirstDay).AddHours(2), calendar.Sessions[1].EndsAt);
        Assert.Equal([2], Of(FirstDay.AddDays(1), SecondDay, After(WithSessions)).Sessions.Select(session => session.Session));
        Assert.Equal([1], Of(FirstDay, SecondDay.AddDays(-1), After(WithSessions)).Sessions.Select(session => session.Session));
    }

    [Fact]
    public void As_iCalendar_it_is_this_text() => Assert.Equal(
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samenkracht//Samenkracht//NL",
            "BEGIN:VEVENT", "UID:activity-taalcafe-1@samenkracht", "DTSTAMP:20220615T120000Z", "DTSTART:20220301T183000Z", "DTEND:20220301T203000Z",
            "SUMMARY:Taalcafé", "LOCATION:Stromarkt", "STATUS:CONFIRMED", "END:VEVENT",
            "BEGIN:VEVENT", "UID:activity-taalcafe-2@samenkracht", "DTSTAMP:20220615T120000Z", "DTSTART:20220906T183000Z", "DTEND:20220906T203000Z",
            "SUMMARY:Taalcafé", "LOCATION:Stromarkt", "STATUS:CANCELLED", "END:VEVENT",
            "END:VCALENDAR", "",
        ],
        LinesOf(After([.. WithOneHeld, SecondCancelled])));

    [Fact]
    public void An_empty_calendar_is_a_calendar() => Assert.Equal(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Samenkracht//Samenkracht//NL\r\nEND:VCALENDAR\r\n", CalendarText.Of(Of(FirstDay, SecondDay), "Stromarkt", MadeAt));

    [Fact]
    public void An_annulled_session_is_cancelled_for_a_calendar() => Assert.Contains(
        "STATUS:CANCELLED", LinesOf(After(Planned, First, Held, new SessionAnnulled(OfFirst, null, 0, 0, 0, Today, "Dubbel"))));

    [Fact]
    public void What_has_a_meaning_in_iCalendar_is_escaped() => Assert.Contains(
        @"SUMMARY:Lezen\, schrijven\; en\nrekenen \\ meer", LinesOf(After(Planned with { Title = "Lezen, schrijven; en\nrekenen \\ meer" }, First)));

    [Theory]
    [InlineData("é")]
    [InlineData("x")]
    [InlineData("€")]
    [InlineData("📚")]
    public void No_line_is_longer_than_75_octets_and_no_character_is_cut(string character)
    {
        var title = string.Concat(Enumerable.Repeat(character, 100));
        var text = CalendarText.Of(Of(FirstDay, SecondDay, After(Planned with { Title = title }, First)), "Stromarkt", MadeAt);

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(text.Split("\r\n"), line => Encoding.UTF8.GetByteCount(line) > 70);
        Assert.Contains($"SUMMARY:{title}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_75_octets_is_whole() => Assert.Contains(
        $"SUMMARY:{new string('x', 67)}", LinesOf(After(Planned with { Title = new string('x', 67) }, First)));
}
