using Npgsql;
using Samenkracht.Common.Deciding;

namespace Samenkracht.Common.Writing;

/// <summary>Rules that a unique index guards, because they look across all streams of a kind.</summary>
public sealed class UniqueRules(IEnumerable<UniqueRule> rules)
{
    private readonly Dictionary<string, Rule> _rules = rules.ToDictionary(rule => rule.Index, rule => rule.Rule);

    internal Rule? RuleFor(PostgresException problem) =>
        problem.SqlState == PostgresErrorCodes.UniqueViolation && problem.ConstraintName is { } name
            ? _rules.GetValueOrDefault(name)
            : null;
}

/// <summary>A rule and the unique index that guards it.</summary>
/// <param name="Index">The name of the index.</param>
/// <param name="Rule">The rule that refuses.</param>
public sealed record UniqueRule(string Index, Rule Rule);

/// <summary>Rules of every stream.</summary>
public static class StreamRules
{
    /// <summary>A stream with this key exists.</summary>
    public static readonly Rule ExistsAlready = new("exists-already", "There is one with this code already.");
}
