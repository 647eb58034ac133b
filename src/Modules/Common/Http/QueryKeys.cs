using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Common.Http;

/// <summary>The query of a request, checked against the keys of its operation.</summary>
public sealed class QueryValues
{
    private readonly IReadOnlyDictionary<string, string> _values;

    private QueryValues(IReadOnlyDictionary<string, string> values) => _values = values;

    /// <summary>The value as it came; null when absent.</summary>
    public string? Text(string key) => _values.GetValueOrDefault(key);

    /// <summary>A business day; null when absent.</summary>
    public DateOnly? Date(string key) => Text(key) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>An instant; null when absent.</summary>
    public DateTimeOffset? Instant(string key) => Text(key) is { } text && Texts.TryInstant(text, out var instant) ? instant : null;

    /// <summary>A whole number; null when absent.</summary>
    public int? Number(string key) => Text(key) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    internal static (QueryValues? Values, IResult? Problem) Read(IQueryCollection query, IReadOnlyList<QueryKey> keys, DateTimeOffset now)
    {
        if (query.Count == 0) return (new(new Dictionary<string, string>()), null);

        var errors = query.Select(pair => Error(pair.Key, pair.Value, keys.FirstOrDefault(key => key.Name == pair.Key), now)).OfType<ShapeError>().ToList();
        return errors.Count > 0
            ? (null, Problems.Invalid(errors))
            : (new(query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal)), null);
    }

    private static ShapeError? Error(string name, IReadOnlyList<string?> values, QueryKey? key, DateTimeOffset now)
    {
        var shown = name.Length > 100 ? name[..100] : name;
        if (key is null) return new(shown, "query", "This operation has no such query key.");
        if (values is not [{ Length: > 0 } value]) return new(shown, "query", "Give this query key one value.");
        return Expectation(key, value, now) is { } sentence ? new(shown, "query", sentence) : null;
    }

    private static string? Expectation(QueryKey key, string value, DateTimeOffset now) => key switch
    {
        { Values: { } values } when !values.Contains(value) => $"This must be one of {string.Join(", ", values)}.",
        { Format: "date" } when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            "This must be a date as 2024-12-31.",
        { Format: "date-time" } when !Texts.TryInstant(value, out _) => "This must be an instant as 2024-12-31T23:00:00Z (write + as %2B).",
        { Format: "date-time" } when Texts.TryInstant(value, out var instant) && instant > now => "This lies in the future; nobody knows yet.",
        { Format: "integer" } when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) => "This must be a whole number.",
        _ when value.Length > 500 => "This has more than 500 characters.",
        _ => null,
    };
}
