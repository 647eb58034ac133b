using System.Text.Json;

namespace Samenkracht.Common.Http;

/// <summary>The names of enumerations as the API writes them: camelCase.</summary>
public static class Names
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Of<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>The value of a name that was checked before; null for null.</summary>
    public static T? Parse<T>(string? name) where T : struct, Enum => name is null ? null : Enum.Parse<T>(name, ignoreCase: true);
}
