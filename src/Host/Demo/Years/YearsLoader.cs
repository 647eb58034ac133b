using System.Diagnostics;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Plays the years, with the steps of the network's own history at their days, and shows how far it is.</summary>
internal sealed class YearsLoader(PlayQueue queue, Quiet quiet)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private double _shown = double.MinValue;

    /// <summary>How many plays were sent.</summary>
    public long Sent { get; private set; }

    /// <summary>Plays all; before each step everything earlier is done, and what followed from it.</summary>
    /// <param name="plays">The plays, in the order of time.</param>
    /// <param name="steps">The steps, each with the day before which it happens.</param>
    /// <param name="playStep">How a step is played.</param>
    /// <param name="ct">Ends it.</param>
    public async Task PlayAsync(IEnumerable<Play> plays, IReadOnlyList<(DateOnly On, SampleStep Step)> steps, Func<SampleStep, Task> playStep, CancellationToken ct)
    {
        var (next, month) = (0, 0);
        foreach (var play in plays)
        {
            var isNewMonth = play.At.Month != month;
            if ((next < steps.Count && steps[next].On.At(0) <= play.At) || isNewMonth) await SettleAsync(play.At, ct);
            month = play.At.Month;
            next = await StepAsync(steps, next, step => step.On.At(0) <= play.At, playStep, ct);
            await queue.SendAsync(play, ct);
            Sent++;
        }

        await SettleAsync(null, ct);
        await StepAsync(steps, next, _ => true, playStep, ct);
        await quiet.WaitAsync(_ => { }, ct);
    }

    private async Task<int> StepAsync(
        IReadOnlyList<(DateOnly On, SampleStep Step)> steps, int next, Func<(DateOnly On, SampleStep Step), bool> isDue, Func<SampleStep, Task> playStep, CancellationToken ct)
    {
        var first = next;
        for (; next < steps.Count && isDue(steps[next]); next++) await playStep(steps[next].Step);
        if (next > first) await quiet.WaitAsync(_ => { }, ct);
        return next;
    }

    private async Task SettleAsync(DateTimeOffset? at, CancellationToken ct)
    {
        await queue.DrainAsync();
        await quiet.WaitAsync(left => Show($"{left} messages to go"), ct);
        if (at is { } now) Show($"{now:yyyy-MM}");
    }

    // A line every five seconds where nobody watches, a running line where somebody does.
    private void Show(string what)
    {
        var text = $"{what}  {queue.Accepted} accepted, {_watch.Elapsed.TotalSeconds:F0} s";
        if (!Console.IsOutputRedirected) Console.Write($"\r{text,-60}");
        else if (_watch.Elapsed.TotalSeconds - _shown > 5)
        {
            _shown = _watch.Elapsed.TotalSeconds;
            Console.WriteLine(text);
        }
    }
}
