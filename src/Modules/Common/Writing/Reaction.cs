using System.Globalization;
using Samenkracht.Common.Deciding;
using Wolverine;

namespace Samenkracht.Common.Writing;

/// <summary>The origin of facts that follow from a message.</summary>
public static class Reaction
{
    private const string CauseHeader = "cause";
    private const string SimulatedHeader = "simulated";

    /// <summary>The id of the event that told a message; null when no event did.</summary>
    public static Guid? CauseOf(Envelope envelope) => envelope.Headers.TryGetValue(CauseHeader, out var cause) && Guid.TryParse(cause, out var id) ? id : null;

    internal static DeliveryOptions Caused(Guid cause, Origin origin)
    {
        var options = new DeliveryOptions().WithHeader(CauseHeader, cause.ToString());
        return origin.SimulatedAt is { } at ? options.WithHeader(SimulatedHeader, at.ToString("O", CultureInfo.InvariantCulture)) : options;
    }

    /// <summary>The origin of what a reaction records: same correlation as the trigger, caused by the event that told it.</summary>
    /// <param name="envelope">The message being handled.</param>
    /// <param name="name">The reaction, in kebab-case.</param>
    public static Origin Origin(this Envelope envelope, string name) => new(
        new Actor($"reaction-{name}", "reaction", null, "reaction"),
        envelope.CorrelationId ?? envelope.Id.ToString(),
        envelope.Headers.TryGetValue(CauseHeader, out var cause) && cause is not null ? cause : envelope.Id.ToString(),
        envelope.Headers.TryGetValue(SimulatedHeader, out var at) && at is not null ? DateTimeOffset.Parse(at, CultureInfo.InvariantCulture) : null);

    /// <summary>Records what a reaction leads to on a stream that exists.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="origin">What the reaction follows from.</param>
    /// <param name="decide">The decision; <c>[]</c> when the effect is there already.</param>
    /// <param name="ct">Stops waiting, not the command.</param>
    /// <param name="others">The other states that the decision looks at.</param>
    /// <exception cref="ReactionRefusedException">A rule refuses; the message is retried and then waits for an operator.</exception>
    public static async Task ReactAsync<TState>(
        this CommandQueue queue, string stream, Origin origin, Func<TState, Asked, Decision> decide, CancellationToken ct, params StateKey[] others)
        where TState : class
    {
        var outcome = await queue.SendAsync(
            new() { State = typeof(TState), Stream = stream, Origin = origin, Others = others, Decide = (state, asked) => decide((TState)state!, asked) }, ct);
        if (outcome is not Outcome.Accepted) throw new ReactionRefusedException(origin.By.Subject, stream, outcome);
    }

    /// <summary>Records, exactly once for each message, what a reaction leads to on a stream that it may be the first to know of.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="envelope">The message being handled; delivered again it changes nothing.</param>
    /// <param name="name">The reaction, in kebab-case.</param>
    /// <param name="decide">The decision; the state is null when there is no such stream yet.</param>
    /// <param name="ct">Stops waiting, not the command.</param>
    /// <param name="others">The other states that the decision looks at.</param>
    /// <exception cref="ReactionRefusedException">A rule refuses; the message is retried and then waits for an operator.</exception>
    public static async Task ReactOnceAsync<TState>(
        this CommandQueue queue, string stream, Envelope envelope, string name, Func<TState?, Asked, Decision> decide, CancellationToken ct, params StateKey[] others)
        where TState : class
    {
        var origin = envelope.Origin(name);
        var outcome = await queue.SendAsync(
            new()
            {
                State = typeof(TState), Stream = stream, MayStart = true, Origin = origin, Others = others, Key = new(origin.By.Subject, $"{envelope.Id}/{stream}", ""),
                Decide = (state, asked) => decide((TState?)state, asked),
            },
            ct);
        if (outcome is not Outcome.Accepted) throw new ReactionRefusedException(origin.By.Subject, stream, outcome);
    }

    /// <summary>
    /// Records all that a message leads to, on one stream that it may be the first to know of. The message leaves the inbox in the
    /// same transaction, so what it leads to is there exactly once.
    /// </summary>
    /// <param name="queue">The queue.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="envelope">The message being handled; delivered again it changes nothing.</param>
    /// <param name="name">The reaction, in kebab-case.</param>
    /// <param name="decide">The decision; the state is null when there is no such stream yet.</param>
    /// <param name="ct">Stops waiting, not the command.</param>
    /// <param name="others">The other states that the decision looks at.</param>
    /// <exception cref="ReactionRefusedException">A rule refuses; the message is retried and then waits for an operator.</exception>
    public static async Task SettleAsync<TState>(
        this CommandQueue queue, string stream, Envelope envelope, string name, Func<TState?, Asked, Decision> decide, CancellationToken ct, params StateKey[] others)
        where TState : class
    {
        var origin = envelope.Origin(name);
        var outcome = await queue.SendAsync(
            new Command
            {
                State = typeof(TState), Stream = stream, MayStart = true, Origin = origin, Others = others, Decide = (state, asked) => decide((TState?)state, asked),
            }.Settling(envelope, stream),
            ct);
        if (outcome is not Outcome.Accepted) throw new ReactionRefusedException(origin.By.Subject, stream, outcome);
    }

    /// <summary>The command as the whole of what a message leads to. A message that never was in the inbox is remembered by its key instead.</summary>
    /// <param name="command">The command.</param>
    /// <param name="envelope">The message.</param>
    /// <param name="purpose">What tells commands of the same message apart in that key.</param>
    public static Command Settling(this Command command, Envelope envelope, string purpose) => envelope.WasPersistedInInbox
        ? command with { Settles = envelope }
        : command with { Key = new(command.Origin.By.Subject, $"{envelope.Id}/{purpose}", "") };
}

/// <summary>A reaction could not be completed; it stays visible as unfinished.</summary>
public sealed class ReactionRefusedException(string reaction, string stream, Outcome outcome)
    : Exception($"{reaction} on {stream}: {(outcome is Outcome.Refused refused ? refused.Refusal.Rule.Sentence : outcome.GetType().Name)}");
