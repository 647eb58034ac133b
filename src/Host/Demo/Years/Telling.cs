using Samenkracht.Common.Deciding;

namespace Samenkracht.Host.Demo.Years;

/// <summary>A story: what it adds to the years, month by month. What it tells in a month happens in that month or later.</summary>
internal interface IStory
{
    IEnumerable<Play> In(DateOnly month);
}

/// <summary>What all stories share.</summary>
/// <param name="World">The libraries.</param>
/// <param name="Seed">From which all chance follows.</param>
/// <param name="Scale">How much of what happens is told, above 0 and at most 1.</param>
internal sealed record Telling(World World, int Seed, double Scale)
{
    public static readonly DemoActor Office = DemoActor.NetworkOffice;

    // Where little is told, only these keep books: those that a storyline is about, and a large and a small one more.
    private static readonly HashSet<string> Few = new(
    [
        .. World.Predecessors, "bibliotheek-twente", "bibliotheek-deventer", "bibliotheek-dalfsen-nieuwleusen", "bibliotheek-dinkelland", "bibliotheek-tubbergen",
        "bibliotheek-salland", "bibliotheek-enschede", "bibliotheek-wierden",
    ]);

    /// <summary>The scale for what is little already: never less than a fortieth.</summary>
    public double Light => Math.Max(Scale, 0.025);

    /// <summary>How many months are told at once of what comes back every month: half a year where little is told.</summary>
    public int Months => Scale < 0.01 ? 6 : 1;

    /// <summary>How many months are told at once of what comes back every quarter: a year where little is told.</summary>
    public int Quarter => Months == 1 ? 3 : 12;

    /// <summary>Whether what comes back every month is told at the end of this one.</summary>
    public bool Ends(DateOnly month) => month.Month % Months == 0;

    /// <summary>What libraries can put on, as far as it was defined.</summary>
    public Shelf Shelf { get; } = new();

    /// <summary>What is held in a month, for who bills it.</summary>
    public Bills Bills { get; } = new();

    /// <summary>How many sessions each library held in each year.</summary>
    public Dictionary<(string Library, int Year), int> Held { get; } = [];

    /// <summary>Whether the books of a library are told.</summary>
    public bool KeepsBooks(Library library) => Months == 1 || Few.Contains(library.Code);

    public Dice Dice(string purpose) => new(Seed, purpose);
}

/// <summary>Days and hours of plays.</summary>
internal static class Hours
{
    /// <summary>An instant of a business day, in hours after midnight in the Netherlands.</summary>
    public static DateTimeOffset At(this DateOnly day, double hour) => Asked.StartOf(day).AddSeconds(Math.Round(hour * 3_600));

    public static DateOnly LastOfMonth(this DateOnly month) => month.AddMonths(1).AddDays(-1);

    /// <summary>The day itself, or the Monday after it.</summary>
    public static DateOnly Workday(this DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    public static bool IsIn(this DateOnly day, DateOnly month) => (day.Year, day.Month) == (month.Year, month.Month);
}
