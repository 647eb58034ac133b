namespace Samenkracht.Acceptance.EmbeddedPostgres;

internal static class Eventually
{
    /// <summary>Fails when the condition does not hold within the time; an exception counts as "not yet".</summary>
    public static async Task HoldsAsync(Func<Task<bool>> condition, TimeSpan within)
    {
        using var limit = new CancellationTokenSource(within);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!await HoldsNowAsync(condition)) await timer.WaitForNextTickAsync(limit.Token);
    }

    public static Task HoldsAsync(Func<bool> condition, TimeSpan within) => HoldsAsync(() => Task.FromResult(condition()), within);

    private static async Task<bool> HoldsNowAsync(Func<Task<bool>> condition)
    {
        try
        {
            return await condition();
        }
        catch (Exception notYet) when (notYet is Npgsql.NpgsqlException or IOException)
        {
            return false;
        }
    }
}
