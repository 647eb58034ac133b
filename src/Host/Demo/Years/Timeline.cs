namespace Samenkracht.Host.Demo.Years;

/// <summary>The stories as one series in the order of time. It holds a month and what that month leads to, however long the years are.</summary>
internal static class Timeline
{
    /// <summary>The plays up to each month's end, month by month.</summary>
    public static IEnumerable<Play> Of(IReadOnlyList<IStory> stories, DateOnly first, DateOnly last)
    {
        var waiting = new PriorityQueue<Play, (DateTimeOffset At, long Number)>();
        var number = 0L;
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            foreach (var play in stories.SelectMany(story => story.In(month))) waiting.Enqueue(play, (play.At, ++number));
            while (waiting.TryPeek(out var next, out _) && (next.At < month.AddMonths(1).At(0) || month == last)) yield return waiting.Dequeue();
        }
    }
}
