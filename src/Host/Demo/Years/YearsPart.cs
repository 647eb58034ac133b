using Npgsql;
using Samenkracht.Common.Http;
using Samenkracht.Common.Writing;

namespace Samenkracht.Host.Demo.Years;

/// <summary>The years 2021 to 2024 as a part of the demo: loads them once, checks them, and shows an excerpt.</summary>
internal sealed class YearsPart(CommandCatalogue catalogue, CommandQueue queue, NpgsqlDataSource database)
{
    /// <summary>Before this day the history of the network stands alone.</summary>
    public static readonly DateOnly Begin = new(2020, 12, 1);

    /// <summary>Plays the years with the steps of history that lie in them; only the steps when the years were played before.</summary>
    public async Task LoadAsync(
        YearsSettings settings, DemoClient client, string data, SampleFiles files, IReadOnlyList<(DateOnly On, SampleStep Step)> steps,
        Func<SampleStep, Task> playStep, CancellationToken ct)
    {
        var telling = new Telling(World.Read(Path.Combine(data, "network"), files), settings.Seed, settings.Scale);
        var plays = new PlayQueue(catalogue, queue, database, settings.Run);
        var loader = new YearsLoader(plays, new(database));
        client.Day = null;
        if (await client.ReadAsync(DemoActor.Auditor, $"/v1/network-reviews/network-review-{ReviewsStory.LastCode}") is not null)
        {
            Console.WriteLine("The years 2021 to 2024 were loaded before.");
            await loader.PlayAsync([], steps, playStep, ct);
            return;
        }

        Console.WriteLine(FormattableString.Invariant($"The years 2021 to 2024, at scale {settings.Scale} with seed {settings.Seed}:"));
        var (began, before) = (TimeProvider.System.GetTimestamp(), await EventsAsync(ct));
        await loader.PlayAsync(Stories.Of(telling), steps, playStep, ct);
        await loader.PlayAsync([ReviewsStory.Last(telling)], [], playStep, ct);
        var (seconds, events) = (TimeProvider.System.GetElapsedTime(began).TotalSeconds, await EventsAsync(ct) - before);
        Console.WriteLine(FormattableString.Invariant(
            $"\n{plays.Accepted} commands accepted, {plays.RefusedAsMeant} refused as meant; {events} events in {seconds:F0} s, {events / seconds:F0} a second"));
    }

    /// <summary>Writes the checks and the excerpt; false when a check fails.</summary>
    public async Task<bool> ReportAsync(DemoClient client, CancellationToken ct)
    {
        var reconciliation = new Reconciliation(database, client);
        var checks = await reconciliation.ChecksAsync(ct);
        Console.WriteLine("\nReconciliation");
        foreach (var check in checks) Console.WriteLine(check);
        Console.WriteLine(FormattableString.Invariant($"  {await reconciliation.OverridesAsync(ct)} values of deliveries were answered by hand, each with a reason"));
        await YearsExcerpt.WriteAsync(client);
        return checks.All(check => check.Agrees);
    }

    private async Task<long> EventsAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand("select count(*) from events.mt_events");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
