using System.Globalization;
using Npgsql;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Http;
using Samenkracht.Common.Writing;

namespace Samenkracht.Host.Demo;

/// <summary>One command of the simulated years.</summary>
/// <param name="At">The instant at which it pretends to happen.</param>
/// <param name="By">Who asks.</param>
/// <param name="Command">The body, as the API takes it.</param>
/// <param name="Stream">The stream it changes; the key of the one it starts, or null for a key that the command chooses; an @ and a name for the stream that the play of that name started.</param>
/// <param name="RefusedBy">The rule that is meant to refuse it: a deliberate error; null when it must be accepted.</param>
/// <param name="As">The name by which later plays know the stream that it starts; for streams that get a key of chance.</param>
internal sealed record Play(DateTimeOffset At, DemoActor By, object Command, string? Stream = null, string? RefusedBy = null, string? As = null);

/// <summary>
/// Puts the commands of the simulated years to the queue from within the host: the decisions of the API, many at a time, in order.
/// Each has a key made of the run and its number, so that playing again, or going on after a stop, records nothing twice.
/// </summary>
internal sealed class PlayQueue(CommandCatalogue catalogue, CommandQueue queue, NpgsqlDataSource database, string run)
{
    private const int Most = 2_000;
    private readonly Queue<(Play Play, Task<Outcome> Outcome)> _waiting = new();
    private readonly Dictionary<string, Task<Outcome>> _named = [];
    private long _number;
    private bool _replays;

    /// <summary>How many were accepted.</summary>
    public long Accepted { get; private set; }

    /// <summary>How many were refused as they were meant to be.</summary>
    public long RefusedAsMeant { get; private set; }

    /// <summary>Sends one, and waits for the first when many are waiting.</summary>
    public async Task SendAsync(Play play, CancellationToken ct)
    {
        // Counted before it is looked whether there is anything to do, so that the numbers are the same when it is played again.
        var number = (++_number).ToString(CultureInfo.InvariantCulture);
        if (play.Command is Looked looked)
        {
            await DrainAsync();
            if (await looked.MadeAsync(database, ct) is not { } made) return;
            play = play with { Command = made };
        }

        var actor = new Actor(play.By.Person ?? "sample-network", play.By.Role, play.By.Organisation, play.By.Role == "integration" ? "integration" : "staff");
        var origin = new Origin(actor, $"{run}-{number}", $"{run}-{number}", play.At);
        var command = catalogue.For(play.Command, await StreamOfAsync(play), origin) with { Key = new(run, number, "") };
        var outcome = queue.SendAsync(command, ct);
        if (play.As is { } name) _named[name] = outcome;
        _waiting.Enqueue((play, outcome));
        // The queue decides a refusal twice, the second time after its batch: nothing that comes later may be in between.
        if (play.RefusedBy is not null) await DrainAsync();
        while (_waiting.Count >= Most) await SettleAsync();
    }

    /// <summary>Waits until all that was sent is recorded.</summary>
    /// <exception cref="InvalidOperationException">One was refused that must be accepted, or the other way round.</exception>
    public async Task DrainAsync()
    {
        while (_waiting.Count > 0) await SettleAsync();
    }

    private async Task<string?> StreamOfAsync(Play play) =>
        play.Stream is ['@', .. var name] ? await _named[name] is Outcome.Accepted started ? started.Stream : null : play.Stream;

    private async Task SettleAsync()
    {
        var (play, outcome) = _waiting.Dequeue();
        switch (await outcome)
        {
            case Outcome.Accepted accepted when play.RefusedBy is null:
                Accepted++;
                _replays = accepted.Replayed;
                break;
            // Played again it meets what came later, so that another rule may refuse it.
            case Outcome.Refused refused when refused.Refusal.Rule.Name == play.RefusedBy || (_replays && play.RefusedBy is not null):
                RefusedAsMeant++;
                break;
            case var other:
                var reason = other is Outcome.Refused refusal ? refusal.Refusal.Rule.Sentence : other.GetType().Name;
                throw new InvalidOperationException($"The simulated years could not be played: {play.Command.GetType().Name} on {play.Stream ?? "a new stream"} at {play.At:yyyy-MM-dd} ended with: {reason}");
        }
    }
}
