using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;

namespace Samenkracht.Common.Facts;

/// <summary>Folds facts into a state through its public <c>Create</c> and <c>Apply</c> methods: the convention Marten uses.</summary>
/// <remarks>A fact that no method takes is an error here; Marten would skip it in silence.</remarks>
public static class Fold
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, FrozenDictionary<Type, Func<object?, object, object>>> Folds = new();

    /// <summary>The state after one more fact.</summary>
    /// <exception cref="InvalidOperationException">The state has no method for this fact.</exception>
    public static object Next(Type state, object? current, object fact)
    {
        var steps = Folds.GetOrAdd(state, Compile);
        return steps.TryGetValue(fact.GetType(), out var step)
            ? step(current, fact)
            : throw new InvalidOperationException($"{state.Name} has no Create or Apply for {fact.GetType().Name}.");
    }

    /// <summary>The state after all these facts; null when there are none.</summary>
    public static T? All<T>(IEnumerable<object> facts) where T : class =>
        (T?)facts.Aggregate((object?)null, (state, fact) => Next(typeof(T), state, fact));

    /// <summary>The facts that a state has a method for.</summary>
    public static IEnumerable<Type> FactsOf(Type state) => Folds.GetOrAdd(state, Compile).Keys;

    private static FrozenDictionary<Type, Func<object?, object, object>> Compile(Type state) =>
        state.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
            .Where(method => method is { Name: "Create", IsStatic: true } or { Name: "Apply", IsStatic: false })
            .Where(method => typeof(IFact).IsAssignableFrom(method.GetParameters().FirstOrDefault()?.ParameterType))
            .GroupBy(method => method.GetParameters()[0].ParameterType)
            .ToFrozenDictionary(fact => fact.Key, fact => Step(fact.FirstOrDefault(method => method.IsStatic), fact.FirstOrDefault(method => !method.IsStatic), state));

    // A fact that can be the first of a stream as well as a later one has both methods.
    private static Func<object?, object, object> Step(MethodInfo? create, MethodInfo? apply, Type state)
    {
        var (first, later) = (create is null ? null : Step(state, create), apply is null ? null : Step(state, apply));
        return first is null ? later! : later is null ? first : (current, fact) => (current is null ? first : later)(current, fact);
    }

    private static Func<object?, object, object> Step(Type state, MethodInfo method)
    {
        var current = Expression.Parameter(typeof(object));
        var fact = Expression.Parameter(typeof(object));
        var typedFact = Expression.Convert(fact, method.GetParameters()[0].ParameterType);
        var call = method.IsStatic
            ? Expression.Call(method, typedFact)
            : Expression.Call(Expression.Convert(current, state), method, typedFact);
        return Expression.Lambda<Func<object?, object, object>>(Expression.Convert(call, typeof(object)), current, fact).Compile();
    }
}
