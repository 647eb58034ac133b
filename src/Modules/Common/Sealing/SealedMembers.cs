using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace Samenkracht.Common.Sealing;

/// <summary>The sealed members of a kind of fact, by the name they have in the body.</summary>
public static class SealedMembers
{
    private static readonly ConcurrentDictionary<Type, (string Field, PropertyInfo Member)[]> Known = new();

    /// <summary>The members.</summary>
    public static IReadOnlyList<(string Field, PropertyInfo Member)> Of(Type fact) => Known.GetOrAdd(fact, type =>
        [.. type.GetProperties().Where(member => member.PropertyType == typeof(Sealed)).Select(member => (JsonNamingPolicy.CamelCase.ConvertName(member.Name), member))]);
}
