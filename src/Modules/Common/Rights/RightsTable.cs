using System.Collections.Frozen;

namespace Samenkracht.Common.Rights;

/// <summary>How far a right reaches.</summary>
public enum Reach
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Things of the caller's own organisation; other things are unknown to the caller.</summary>
    Own,

    /// <summary>Everything.</summary>
    All,
}

/// <summary>Who may do what: one table, read from the document that explains it (<c>docs/rights.md</c>).</summary>
public sealed class RightsTable
{
    private readonly FrozenDictionary<(string Right, string Role), Reach> _cells;

    private RightsTable(IReadOnlyList<string> roles, IReadOnlyList<string> rights, Dictionary<(string, string), Reach> cells) =>
        (Roles, Rights, _cells) = (roles, rights, cells.ToFrozenDictionary());

    /// <summary>The roles, in the order of the table.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>The rights, in the order of the table.</summary>
    public IReadOnlyList<string> Rights { get; }

    /// <summary>How far the right reaches for the role; not at all when either is unknown.</summary>
    public Reach Of(string right, string? role) => role is null ? Reach.None : _cells.GetValueOrDefault((right, role));

    /// <summary>Reads the first Markdown table whose first column is headed "right".</summary>
    /// <exception cref="FormatException">A cell is not one of <c>-</c>, <c>own</c> and <c>all</c>.</exception>
    public static RightsTable Parse(string markdown)
    {
        var rows = markdown.Split('\n').Select(Cells).SkipWhile(cells => cells is not ["right", ..]).TakeWhile(cells => cells.Length > 1).ToList();
        var roles = rows[0][1..];
        var cells = new Dictionary<(string, string), Reach>();
        foreach (var row in rows.Skip(2))
            for (var column = 0; column < roles.Length; column++)
                cells.Add((row[0], roles[column]), ReachOf(row[column + 1]));
        return new(roles, [.. rows.Skip(2).Select(row => row[0])], cells);
    }

    private static string[] Cells(string line) =>
        line.StartsWith('|') ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))] : [];

    private static Reach ReachOf(string cell) => cell switch
    {
        "-" => Reach.None,
        "own" => Reach.Own,
        "all" => Reach.All,
        _ => throw new FormatException($"'{cell}' is not a reach: use -, own or all."),
    };
}
