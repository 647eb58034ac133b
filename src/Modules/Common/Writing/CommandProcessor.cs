using Marten;
using Npgsql;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Sealing;
using Wolverine.Runtime;

namespace Samenkracht.Common.Writing;

/// <summary>Takes a batch of commands from states to facts: load what is missing, decide in order, commit once.</summary>
/// <remarks>
/// States stay in memory between batches. Another host may have moved a stream since: a commit then fails on the version and
/// the commands are decided again, one by one, on states just read. No commit checks a refusal, or a decision that nothing has to
/// happen: neither is given on a state from memory.
/// </remarks>
public sealed class CommandProcessor(
    IDocumentStore store, IWolverineRuntime runtime, TimeProvider clock, UniqueRules unique, MasterKey master, IEnumerable<IFactRows> tables)
{
    private const int Attempts = 5;
    private const int MostKept = 50_000;

    private readonly StateLoader _loader = new(new StoredNames(store));
    private readonly BatchWriter _writer = new(new StoredNames(store), runtime, new Sealer(master), [.. tables]);
    private readonly Dictionary<StateKey, Kept> _kept = [];

    internal void Forget() => _kept.Clear();

    internal async Task ProcessAsync(NpgsqlConnection connection, IReadOnlyList<Pending> pendings)
    {
        foreach (var part in PartsOf(pendings))
        {
            var again = await TryProcessAsync(connection, part, fresh: false);
            foreach (var pending in again) await ProcessAloneAsync(connection, pending);
        }
    }

    // A look-up reads what is committed, so everything that came before it is committed first.
    private static IEnumerable<IReadOnlyList<Pending>> PartsOf(IReadOnlyList<Pending> pendings)
    {
        var start = 0;
        for (var at = 1; at < pendings.Count; at++)
        {
            if (pendings[at].Command.Look is null) continue;
            yield return [.. pendings.Take(start..at)];
            start = at;
        }

        yield return start == 0 ? pendings : [.. pendings.Skip(start)];
    }

    private async Task ProcessAloneAsync(NpgsqlConnection connection, Pending pending)
    {
        for (var attempt = 1; !pending.Done.Task.IsCompleted; attempt++)
        {
            try
            {
                await TryProcessAsync(connection, [pending], fresh: true, lastAttempt: attempt == Attempts);
            }
            catch (PostgresException conflict) when (unique.RuleFor(conflict) is { } rule)
            {
                var refused = new Outcome.Refused(new Refusal(rule));
                Meters.Ended(refused.Word);
                pending.Done.TrySetResult(refused);
            }
            catch (PostgresException settledBefore) when (Inbox.WasSettled(settledBefore))
            {
                Forget();
                var settled = new Outcome.Accepted(pending.Command.Stream, new Reply(204, null, 0, null), Replayed: true);
                Meters.Ended(settled.Word);
                pending.Done.TrySetResult(settled);
            }
        }
    }

    /// <summary>Gives the commands that must be decided again on fresh states.</summary>
    private async Task<IReadOnlyList<Pending>> TryProcessAsync(
        NpgsqlConnection connection, IReadOnlyList<Pending> pendings, bool fresh, bool lastAttempt = false)
    {
        if (_kept.Count > MostKept) Forget();
        var round = new Round(await LoadAsync(connection, pendings, fresh), _kept, fresh);
        var outcomes = new List<(Pending Pending, Outcome Outcome)>();
        var again = new List<Pending>();
        try
        {
            foreach (var pending in pendings)
            {
                if (await TryDecideAsync(pending, round) is not { } outcome) continue;
                if (round.IsCertain(outcome)) outcomes.Add((pending, outcome));
                else again.Add(pending);
            }

            if (!round.Batch.IsEmpty) await _writer.CommitAsync(connection, round.Batch, CancellationToken.None);
        }
        catch (PostgresException conflict) when (Another(conflict) && !lastAttempt && (!fresh || (unique.RuleFor(conflict) is null && !Inbox.WasSettled(conflict))))
        {
            Forget();
            return pendings;
        }

        foreach (var (key, kept) in round.Changed) _kept[key] = kept;
        foreach (var (pending, outcome) in outcomes)
        {
            Meters.Ended(outcome.Word);
            pending.Done.TrySetResult(outcome);
        }

        return again;
    }

    private async Task<Loaded> LoadAsync(NpgsqlConnection connection, IReadOnlyList<Pending> pendings, bool fresh)
    {
        var states = pendings.SelectMany(pending => pending.Command.Others.Append(new(pending.Command.State, pending.Command.Stream))).ToHashSet();
        if (fresh) foreach (var key in states) _kept.Remove(key);
        states.RemoveWhere(_kept.ContainsKey);
        var keys = pendings.Select(pending => pending.Command.Key).OfType<RequestKey>().ToList();
        var loaded = await _loader.LoadAsync(connection, states, keys, CancellationToken.None);
        foreach (var (key, kept) in loaded.States) _kept[key] = kept;
        return loaded;
    }

    // A decision that fails is a defect of that one command; its neighbours go on.
    private async Task<Outcome?> TryDecideAsync(Pending pending, Round round)
    {
        try
        {
            return await DecideAsync(pending.Command, round);
        }
        catch (Exception defect) when (defect is not NpgsqlException)
        {
            pending.Done.TrySetException(defect);
            return null;
        }
    }

    private async Task<Outcome> DecideAsync(Command command, Round round)
    {
        if (command.Key is { } key && round.AnswerTo(key) is { } answer)
            return answer.Fingerprint == key.Fingerprint
                ? new Outcome.Accepted(answer.Stream, answer.Reply, Replayed: true)
                : new Outcome.KeyReused();

        var current = round.Find(new(command.State, command.Stream));
        if (command.Starts ? !command.MayKnow(null) : current is null ? !command.MayStart : !command.MayKnow(current.State)) return new Outcome.Unknown();
        if (command.Starts && current is not null) return new Outcome.Refused(new(StreamRules.ExistsAlready));
        if (command.IfVersion is { } seen && seen != current?.Version) return new Outcome.Stale(command.Stream, current?.Version ?? 0);

        var looked = command.Look is null ? null : await LookAsync(command, current?.State);
        var asked = new Asked(command.Origin.By, command.Origin.SimulatedAt ?? clock.GetUtcNow(), (state, id) => round.Find(new(state, id))?.State, looked);
        var decision = command.Decide(current?.State, asked);
        return decision.Refusal is { } refusal ? new Outcome.Refused(refusal) : round.Accept(command, current, decision);
    }

    private async Task<object> LookAsync(Command command, object? state)
    {
        await using var session = store.QuerySession();
        return await command.Look!(state, session, CancellationToken.None);
    }

    // Unique violation, serialization failure, deadlock, a message dealt with: somebody else wrote at the same time.
    private static bool Another(PostgresException problem) => Inbox.WasSettled(problem)
        || problem.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;
}
