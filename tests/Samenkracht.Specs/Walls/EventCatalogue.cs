using System.Text;
using System.Text.Json;
using Samenkracht.Common.Facts;

namespace Samenkracht.Specs.Walls;

public sealed class EventCatalogue
{
    [Fact]
    public void Docs_events_lists_every_fact_and_message()
    {
        var text = new StringBuilder("""
            # Events

            Everything that can happen, by stream, and what modules tell each other. Generated from the code: `./samenkracht docs`.
            Every event also has an id, a stream, a version, a recording time, a subject, a role, a reason, a correlation and a cause.

            """);
        foreach (var state in Tree.States.OrderBy(state => state.Name, StringComparer.Ordinal))
        {
            text.Append($"\n## {state.Name}\n\n{Docs.Summary(state)}\n\n| event | what happened | members |\n|---|---|---|\n");
            foreach (var fact in Fold.FactsOf(state).OrderBy(fact => DeclaredFacts.All[fact].Name, StringComparer.Ordinal))
                text.Append($"| `{DeclaredFacts.All[fact].Name}` | {Docs.Summary(fact)} | {Members(fact)} |\n");
        }

        text.Append("\n## Messages\n\n| message | what is told | members |\n|---|---|---|\n");
        foreach (var contract in Tree.Contracts.GetExportedTypes().OrderBy(contract => contract.FullName, StringComparer.Ordinal))
            text.Append($"| `{contract.Namespace!.Split('.')[^1]}.{contract.Name}` | {Docs.Summary(contract)} | {Members(contract)} |\n");

        Generated.IsUpToDate("docs/events.md", text.ToString());
    }

    [Fact]
    public void Every_fact_and_message_says_what_happened() =>
        Assert.Empty(Tree.Facts.Concat(Tree.Contracts.GetExportedTypes()).Where(type => Docs.Summary(type) is null).Select(type => type.Name));

    private static string Members(Type type) => string.Join(", ", type.GetProperties()
        .Where(member => member.Name != "EqualityContract").Select(member => $"`{JsonNamingPolicy.CamelCase.ConvertName(member.Name)}`"));
}
