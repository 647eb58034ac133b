using Npgsql;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Tells when all messages between modules were handled; those that are scheduled for a later instant do not count.</summary>
internal sealed class Quiet(NpgsqlDataSource database)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Waits until no message waits; tells now and then how many do.</summary>
    /// <exception cref="InvalidOperationException">Messages were still waiting after ten minutes.</exception>
    public async Task WaitAsync(Action<long> waiting, CancellationToken ct)
    {
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        var began = TimeProvider.System.GetTimestamp();
        while (await CountAsync(ct) is var left && left > 0)
        {
            if (TimeProvider.System.GetElapsedTime(began) > Longest)
                throw new InvalidOperationException($"{left} messages between modules are not handled; GET /v1/unfinished-reactions shows what is unfinished.");
            waiting(left);
            // Counting reads the whole inbox: seldom while there is much to do.
            ticks.Period = TimeSpan.FromMilliseconds(left > 200 ? 500 : 50);
            await ticks.WaitForNextTickAsync(ct);
        }
    }

    private async Task<long> CountAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand("""
            select (select count(*) from messages.wolverine_incoming_envelopes where status = 'Incoming') + (select count(*) from messages.wolverine_outgoing_envelopes)
            """);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
