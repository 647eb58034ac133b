using Samenkracht.Common.Sealing;

namespace Samenkracht.Specs.Walls;

/// <summary>A fact with something in every member, always the same.</summary>
internal static class Sample
{
    public static object Of(Type type) => Value(type, type.Name);

    private static object Value(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return name.EndsWith("Id", StringComparison.Ordinal) ? $"{name[..^2].ToLowerInvariant()}-1" : $"{name} é";
        if (type == typeof(decimal)) return 12_500.50m;
        if (type == typeof(int)) return 3;
        if (type == typeof(long)) return 3L;
        if (type == typeof(bool)) return true;
        if (type == typeof(DateOnly)) return new DateOnly(2024, 1, 31);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2024, 1, 31, 12, 0, 0, TimeSpan.Zero);
        if (type == typeof(Sealed)) return Sealed.Was($"commitment-to-{name}");
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return List(type.GetGenericArguments()[0], name);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)) return Dictionary(type.GetGenericArguments(), name);
        var constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, parameter.Name!))]);
    }

    private static Array List(Type item, string name)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Value(item, name), 0);
        return list;
    }

    private static object Dictionary(Type[] pair, string name)
    {
        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(pair))!;
        dictionary.Add(Value(pair[0], name), Value(pair[1], name));
        return dictionary;
    }
}
