using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Figures;

/// <summary>Which rows of a ledger are summed.</summary>
/// <param name="Module">The module whose ledger it is.</param>
/// <param name="From">The first business day.</param>
/// <param name="Until">The last business day.</param>
public sealed record FigureSelection(string Module, DateOnly From, DateOnly Until)
{
    /// <summary>Only what was known at this instant; null for all.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>Only of these organisations; null for all.</summary>
    public IReadOnlyCollection<string>? Organisations { get; init; }

    /// <summary>Only these measures; null for all.</summary>
    public IReadOnlyCollection<string>? Measures { get; init; }

    /// <summary>Only of this location; null for all.</summary>
    public string? LocationId { get; init; }

    /// <summary>Only about these things; null for all.</summary>
    public IReadOnlyCollection<string>? About { get; init; }
}

/// <summary>By what sums are told apart, besides organisation and measure.</summary>
[Flags]
public enum FigureBy
{
    /// <summary>By nothing else.</summary>
    Nothing = 0,

    /// <summary>By location.</summary>
    Location = 1,

    /// <summary>By what they are about.</summary>
    About = 2,

    /// <summary>By the set of plan nodes they count for.</summary>
    PlanNodes = 4,

    /// <summary>By basis.</summary>
    Basis = 8,

    /// <summary>By calendar month.</summary>
    Month = 16,
}

/// <summary>A sum of figures.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="OrganisationId">Whose.</param>
/// <param name="Amount">How much.</param>
/// <param name="Facts">From how many rows.</param>
/// <param name="Things">About how many different things, but for those of which nothing is left after corrections.</param>
/// <param name="LocationId">Where, when told apart by location.</param>
/// <param name="AboutId">About what, when told apart by that.</param>
/// <param name="PlanNodes">For which nodes, when told apart by them.</param>
/// <param name="Basis">How obtained, when told apart by basis.</param>
/// <param name="Month">The first day of the month, when told apart by month.</param>
public sealed record FigureSum(
    string Measure, string OrganisationId, decimal Amount, long Facts, long Things, string? LocationId, string? AboutId, IReadOnlyList<string> PlanNodes, string? Basis, DateOnly? Month);

/// <summary>Sums the rows of ledgers.</summary>
public sealed class FigureReader(NpgsqlDataSource database)
{
    /// <summary>The sums, by organisation and measure and what else is asked for.</summary>
    public async Task<IReadOnlyList<FigureSum>> SumAsync(FigureSelection selection, FigureBy by, CancellationToken ct)
    {
        await using var command = database.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            select measure, organisation, sum(amount), sum(facts)::bigint, count(about) filter (where amount <> 0), location, {Column(FigureBy.About, "about")}, plan_nodes, basis, month
            from (
                select measure, organisation, about, sum(amount) as amount, count(*) as facts, {Column(FigureBy.Location, "location")} as location,
                    {Column(FigureBy.PlanNodes, "array_to_string(plan_nodes, ' ')")} as plan_nodes, {Column(FigureBy.Basis, "basis")} as basis,
                    {(by.HasFlag(FigureBy.Month) ? "date_trunc('month', on_day)::date" : "null::date")} as month
                from {selection.Module}.figures where {Where(selection, command)} group by 1, 2, 3, 6, 7, 8, 9) as things
            group by 1, 2, 6, 7, 8, 9, 10
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var sums = new List<FigureSum>();
        while (await reader.ReadAsync(ct))
            sums.Add(new(
                reader.GetString(0), reader.GetString(1), reader.GetDecimal(2), reader.GetInt64(3), reader.GetInt64(4), Text(reader, 5), Text(reader, 6),
                Text(reader, 7)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [], Text(reader, 8), reader.IsDBNull(9) ? null : reader.GetFieldValue<DateOnly>(9)));
        return sums;

        string Column(FigureBy one, string column) => by.HasFlag(one) ? column : "null::text";
    }

    internal static string Where(FigureSelection selection, NpgsqlCommand command)
    {
        var conditions = new List<string> { $"on_day between {Parameter(selection.From, NpgsqlDbType.Date)} and {Parameter(selection.Until, NpgsqlDbType.Date)}" };
        if (selection.KnownAt is { } at) conditions.Add($"known_at <= {Parameter(at.ToUniversalTime(), NpgsqlDbType.TimestampTz)}");
        if (selection.Organisations is { } organisations) conditions.Add($"organisation = any({Parameter(organisations.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)})");
        if (selection.Measures is { } measures) conditions.Add($"measure = any({Parameter(measures.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)})");
        if (selection.LocationId is { } location) conditions.Add($"location = {Parameter(location, NpgsqlDbType.Text)}");
        if (selection.About is { } about) conditions.Add($"about = any({Parameter(about.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)})");
        return string.Join(" and ", conditions);

        string Parameter(object value, NpgsqlDbType type)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
            return string.Create(CultureInfo.InvariantCulture, $"${command.Parameters.Count}");
        }
    }

    private static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
