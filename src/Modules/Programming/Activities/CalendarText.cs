using System.Globalization;
using System.Text;

namespace Samenkracht.Programming.Activities;

/// <summary>A calendar as iCalendar (RFC 5545), for the calendar programs and websites of libraries.</summary>
public static class CalendarText
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/calendar";

    // A line is folded before it has more octets than this (RFC 5545, 3.1).
    private const int LongestLine = 75;

    /// <summary>The text of a calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="name">The name of the venue.</param>
    /// <param name="madeAt">When it was made.</param>
    public static string Of(VenueCalendar calendar, string name, DateTimeOffset madeAt)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samenkracht//Samenkracht//NL",
            .. calendar.Sessions.SelectMany(session => Event(session, name, madeAt)),
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Fold(line) + "\r\n"));
    }

    private static IEnumerable<string> Event(CalendarSession session, string name, DateTimeOffset madeAt) =>
    [
        "BEGIN:VEVENT",
        string.Create(CultureInfo.InvariantCulture, $"UID:{session.ActivityId}-{session.Session}@samenkracht"),
        $"DTSTAMP:{Utc(madeAt)}", $"DTSTART:{Utc(session.StartsAt)}", $"DTEND:{Utc(session.EndsAt)}",
        $"SUMMARY:{Escape(session.Title)}", $"LOCATION:{Escape(name)}",
        $"STATUS:{(session.Status is SessionStatus.Planned or SessionStatus.Held ? "CONFIRMED" : "CANCELLED")}",
        "END:VEVENT",
    ];

    private static string Utc(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    // RFC 5545, 3.3.11.
    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // The blank that begins the next line counts as one of its octets; a character is never cut in two.
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
