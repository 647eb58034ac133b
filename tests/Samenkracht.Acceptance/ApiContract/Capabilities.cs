using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>What docs/capabilities.md says can be asked, can be asked; and a test shows it.</summary>
public sealed class Capabilities(ApiContractFixture fixture) : ContractSpec(fixture)
{
    private const int Statements = 70;

    private static readonly string[] StillToCome = ["core", "finance", "partnerships", "programming", "volunteers"];

    private static IReadOnlyList<Row> Rows =>
    [
        .. Document("docs/capabilities.md").Split('\n').Where(line => line.StartsWith("| S", StringComparison.Ordinal)).Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .Select(cells => new Row(cells[1], cells[2], Quoted(cells[3]), Quoted(cells[4]), cells[5])),
    ];

    private static IReadOnlyList<string> Golden => [.. Document("docs/capabilities.md").Split('\n').Where(line => Regex.IsMatch(line, "^\\| [0-9]+\\. "))];

    private static string[] Quoted(string cell) => [.. Regex.Matches(cell, "`([^`]+)`").Select(quoted => quoted.Groups[1].Value)];

    [Fact]
    public void Every_statement_is_there_once_and_in_order() =>
        Assert.Equal(Enumerable.Range(1, Statements).Select(number => $"S{number:00}"), Rows.Select(row => row.Number));

    [Fact]
    public void Every_statement_has_a_request_and_a_test_or_waits_for_a_module()
    {
        Assert.All(Rows, row => Assert.True(row.Requests.Length > 0 == row.Tests.Length > 0, $"{row.Number} has requests without tests, or tests without requests."));
        Assert.All(Rows.Where(row => row.Requests.Length == 0), row => Assert.NotEmpty(row.ToCome));
        Assert.All(
            Rows.SelectMany(row => row.ToCome.Split("; ", StringSplitOptions.RemoveEmptyEntries)),
            waiting => Assert.Contains(waiting.Split(':')[0], StillToCome));
    }

    [Fact]
    public void The_tests_that_docs_capabilities_names_exist()
    {
        var tests = typeof(Capabilities).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), true)).Select(method => $"{type.Name}.{method.Name}")).ToHashSet();
        Assert.All(Rows.SelectMany(row => row.Tests).Concat(Golden.SelectMany(Quoted)), test => Assert.Contains(test, tests));
        Assert.NotEmpty(Golden);
    }

    [Fact]
    public async Task The_requests_that_docs_capabilities_names_are_operations_with_these_keys_and_values()
    {
        var operations = (await Documented()).ToDictionary(operation => $"{operation.Method} /v1{operation.Path}", operation => operation.Operation);
        Assert.All(Rows.SelectMany(row => row.Requests), request =>
        {
            var (path, query) = request.Split('?') is [var before, var after] ? (before, after.Split('&')) : (request, []);
            Assert.True(operations.ContainsKey(path), $"{path} is no operation.");
            Assert.All(query, pair => Takes(operations[path], pair.Split('=')[0], pair.Split('=')[1], path));
        });
    }

    private static void Takes(JsonElement operation, string key, string value, string path)
    {
        var parameter = operation.GetProperty("parameters").EnumerateArray().FirstOrDefault(one => one.TryGetProperty("name", out var name) && name.GetString() == key);
        Assert.True(parameter.ValueKind == JsonValueKind.Object, $"{path} has no query key {key}.");
        if (parameter.GetProperty("schema").TryGetProperty("enum", out var values))
            Assert.Contains(value, values.EnumerateArray().Select(one => $"{one}".ToLowerInvariant() is "true" or "false" ? $"{one}".ToLowerInvariant() : $"{one}"));
    }

    private sealed record Row(string Number, string Statement, string[] Requests, string[] Tests, string ToCome);
}
