using System.Text.Json;

namespace Samenkracht.Acceptance.Scenarios;

/// <summary>Short words for what stands in an answer.</summary>
internal static class Reading
{
    /// <summary>A member that is text; null when it is absent.</summary>
    public static string? Text(this JsonElement thing, string member) => thing.TryGetProperty(member, out var value) ? value.GetString() : null;

    /// <summary>The ids of the things on a page.</summary>
    public static IReadOnlyList<string> Ids(this Reply page) => [.. page.Json.GetProperty("items").EnumerateArray().Select(item => item.Text("id")!)];

    /// <summary>The path of the next page; null on the last.</summary>
    public static string? Next(this Reply page) => page.Headers["Link"].Split(", ")
        .Where(link => link.EndsWith("rel=\"next\"", StringComparison.Ordinal)).Select(link => link[1..link.IndexOf('>', StringComparison.Ordinal)]).SingleOrDefault();

    /// <summary>The ids on this page and all that follow; none comes twice, and they stand in order.</summary>
    public static async Task<IReadOnlyList<string>> AllPages(this AppSpec spec, string who, string path)
    {
        var ids = new List<string>();
        for (var next = path; next is not null;)
        {
            var page = (await spec.Get(who, next)).Is(200);
            ids.AddRange(page.Ids());
            next = page.Next();
        }

        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        return ids;
    }
}
