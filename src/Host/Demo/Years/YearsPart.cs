using Npgsql;
using Samenkracht.Common.Http;
using Samenkracht.Common.Writing;

namespace Samenkracht.Host.Demo.Years;

/// <summary>The years 2021 to 2024 as a part of the demo: loads them once, checks them, and shows an excerpt.</summary>
internal sealed class YearsPart(CommandCatalogue catalogue, CommandQueue queue, NpgsqlDataSource database, IConfiguration configuration)
{
    /// <summary>Before this day the history of the network stands alone.</summary>
    public static readonly DateOnly Begin = new(2020, 12, 1);

    /// <summary>Plays the years with the steps of history that lie in them.</summary>
    public async Task LoadAsync(string data, SampleFiles files, IReadOnlyList<(DateOnly On, SampleStep Step)> steps, Func<SampleStep, Task> playStep, CancellationToken ct)
    {
        var settings = YearsSettings.Read(configuration);
        var telling = new Telling(World.Read(Path.Combine(data, "network"), files), settings.Seed, settings.Scale);
        var plays = new PlayQueue(catalogue, queue, settings.Run);
        var loader = new YearsLoader(plays, new(database));
        Console.WriteLine(FormattableString.Invariant($"The years 2021 to 2024, at scale {settings.Scale} with seed {settings.Seed}:"));
        var began = TimeProvider.System.GetTimestamp();
        await loader.PlayAsync(Stories.Of(telling), steps, playStep, ct);
        var seconds = TimeProvider.System.GetElapsedTime(began).TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"\n{plays.Accepted} commands accepted, {plays.RefusedAsMeant} refused as meant, in {seconds:F0} s"));
    }
}
