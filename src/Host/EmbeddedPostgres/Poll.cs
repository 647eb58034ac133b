namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>Waits for another process to bring something about.</summary>
internal static class Poll
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    /// <summary>Returns once the condition holds; throws <paramref name="otherwise"/> when it does not within <paramref name="patience"/>.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, TimeSpan patience, Func<Exception> otherwise, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var timer = new PeriodicTimer(Interval);
        while (!await holds())
        {
            if (TimeProvider.System.GetElapsedTime(started) > patience) throw otherwise();
            await timer.WaitForNextTickAsync(ct);
        }
    }

    /// <summary>Returns once the condition holds, however long that takes.</summary>
    public static Task UntilAsync(Func<Task<bool>> holds, CancellationToken ct) =>
        UntilAsync(holds, TimeSpan.MaxValue, () => new TimeoutException(), ct);
}
