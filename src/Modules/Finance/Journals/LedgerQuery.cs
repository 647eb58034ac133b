using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace Samenkracht.Finance.Journals;

/// <summary>Which lines of the ledger are asked for.</summary>
/// <param name="AdministrationId">The books.</param>
public sealed record LedgerQuery(string AdministrationId)
{
    /// <summary>The query keys of dimensions, with the columns that they select by.</summary>
    private static readonly (string Key, string Column)[] Dimensions =
    [
        ("location", "location"), ("project", "project"), ("activity", "activity"), ("grant", "\"grant\""), ("costCarrier", "cost_carrier"), ("partner", "partner"),
    ];

    /// <summary>The query keys that select lines by what they are for.</summary>
    public static readonly IReadOnlyList<QueryKey> DimensionKeys =
    [
        new("location", "Only lines for this location, by id."), new("project", "Only lines for this network project, by id."),
        new("activity", "Only lines for this activity, by id."), new("grant", "Only lines for this grant, by id."),
        new("costCarrier", "Only lines for this cost carrier."), new("partner", "Only lines with this organisation on the other side, by id."),
    ];

    /// <summary>Only of this year; null for all.</summary>
    public int? Year { get; init; }

    /// <summary>Only from this day; null for all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only until this day; null for all.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only what was known at this instant; null for all.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>Only on this account; null for all.</summary>
    public string? Account { get; init; }

    /// <summary>Only for these, by column.</summary>
    public IReadOnlyList<(string Column, string Value)> For { get; init; } = [];

    /// <summary>The dimensions that a request asks for.</summary>
    public static IReadOnlyList<(string Column, string Value)> DimensionsOf(ReadRequest request) =>
        [.. Dimensions.Select(one => (one.Column, Value: request.Query.Text(one.Key))).Where(one => one.Value is not null).Select(one => (one.Column, one.Value!))];

    /// <summary>The database of a request.</summary>
    public static NpgsqlDataSource DatabaseOf(ReadRequest request) => request.Http.RequestServices.GetRequiredService<NpgsqlDataSource>();

    /// <summary>The condition, with its parameters added to the command.</summary>
    public string Where(NpgsqlCommand command)
    {
        var conditions = new List<string> { $"administration = {Parameter(AdministrationId, NpgsqlDbType.Text)}" };
        if (Year is { } year) conditions.Add($"year = {Parameter(year, NpgsqlDbType.Integer)}");
        if (From is { } from) conditions.Add($"on_day >= {Parameter(from, NpgsqlDbType.Date)}");
        if (Until is { } until) conditions.Add($"on_day <= {Parameter(until, NpgsqlDbType.Date)}");
        if (KnownAt is { } at) conditions.Add($"known_at <= {Parameter(at.ToUniversalTime(), NpgsqlDbType.TimestampTz)}");
        if (Account is { } account) conditions.Add($"account = {Parameter(account, NpgsqlDbType.Text)}");
        conditions.AddRange(For.Select(one => $"{one.Column} = {Parameter(one.Value, NpgsqlDbType.Text)}"));
        return string.Join(" and ", conditions);

        string Parameter(object value, NpgsqlDbType type)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
            return string.Create(CultureInfo.InvariantCulture, $"${command.Parameters.Count}");
        }
    }
}
