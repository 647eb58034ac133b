using System.Reflection;
using System.Text;
using Samenkracht.Common.Writing;

namespace Samenkracht.Specs.Walls;

/// <summary>What follows from what, and how it is undone; nothing that the system does by itself is without a way back.</summary>
public sealed class Reactions
{
    private static readonly Type[] Handlers = [.. Tree.ModuleAssemblies.SelectMany(module => module.GetExportedTypes())
        .Where(type => type.IsAbstract && type.IsSealed && type.Name.EndsWith("Handler", StringComparison.Ordinal) && MessagesOf(type).Any())
        .OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static readonly ILookup<Type, Type> Undoes = Handlers
        .SelectMany(handler => (handler.GetCustomAttribute<UndoneByAttribute>()?.Reactions ?? []).Select(undo => (undo, handler)))
        .ToLookup(pair => pair.undo, pair => pair.handler);

    private static IEnumerable<Type> MessagesOf(Type handler) => handler.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.Name == "Handle").Select(method => method.GetParameters()[0].ParameterType).Distinct();

    [Fact]
    public void Every_reaction_has_a_way_back_or_is_one() => Assert.Empty(Handlers
        .Where(handler => handler.GetCustomAttribute<UndoneByAttribute>() is null && handler.GetCustomAttribute<WayBackAttribute>() is null && !Undoes[handler].Any())
        .Select(handler => handler.Name));

    [Fact]
    public void A_way_back_leads_to_reactions_that_are_there() => Assert.Empty(Undoes.Select(undo => undo.Key).Except(Handlers).Select(handler => handler.Name));

    [Fact]
    public void A_way_back_that_is_told_is_one_full_sentence() => Assert.All(
        Handlers.Select(handler => handler.GetCustomAttribute<WayBackAttribute>()?.How).OfType<string>(), how => Assert.Matches(@"^[A-Z].*[^.]\.$", how));

    [Fact]
    public void Docs_reactions_shows_them()
    {
        var text = new StringBuilder("""
            # Reactions

            What follows by itself from what, in the same order of causes as the log keeps it, and how it is undone. Every reaction is
            recorded as a fact with its cause; told again, it changes nothing more. Generated from the code: `./samenkracht docs`.

            | message | module | reaction | what it does | way back |
            |---|---|---|---|---|

            """);
        var rows =
            from handler in Handlers
            from message in MessagesOf(handler)
            orderby message.Name, handler.Name
            select $"| `{message.Name}` | {handler.Assembly.GetName().Name!.Split('.')[^1]} | `{Short(handler)}` | {Does(handler)} | {WayBackOf(handler)} |\n";
        foreach (var row in rows) text.Append(row);

        Generated.IsUpToDate("docs/reactions.md", text.ToString());
    }

    private static string Short(Type handler) => handler.Name.Replace("Handler", "", StringComparison.Ordinal);

    // The first sentence, without the word that says what sort of thing it is.
    private static string Does(Type handler)
    {
        var summary = Docs.Summary(handler)!;
        var at = summary.IndexOf(": ", StringComparison.Ordinal);
        var does = (summary.StartsWith("Reaction", StringComparison.Ordinal) || summary.StartsWith("Compensation", StringComparison.Ordinal)) && at > 0 ? summary[(at + 2)..] : summary;
        var end = does.IndexOf(". ", StringComparison.Ordinal);
        var first = end < 0 ? does : does[..(end + 1)];
        return $"{char.ToUpperInvariant(first[0])}{first[1..]}".Replace("|", "/", StringComparison.Ordinal);
    }

    private static string WayBackOf(Type handler)
    {
        var parts = new List<string>();
        if (handler.GetCustomAttribute<UndoneByAttribute>() is { } undone) parts.Add(string.Join(", ", undone.Reactions.Select(one => $"`{Short(one)}`")));
        if (handler.GetCustomAttribute<WayBackAttribute>() is { } way) parts.Add(way.How);
        if (Undoes[handler].ToList() is { Count: > 0 } undoes) parts.Add($"undoes {string.Join(", ", undoes.Select(one => $"`{Short(one)}`"))}");
        return string.Join("; ", parts);
    }
}
