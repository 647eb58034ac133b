using System.Text;
using System.Text.Json.Nodes;
using JasperFx.Events;
using Samenkracht.Common.Facts;

namespace Samenkracht.Specs.Walls;

/// <summary>Bodies as they were once written stay readable for ever: each form of each fact is kept as a file.</summary>
public sealed class OldForms
{
    private static readonly string Folder = Path.Combine(Tree.Root, "tests/Samenkracht.Specs/OldForms");

    public static TheoryData<string> Facts => [.. Tree.Facts.Select(fact => fact.FullName!)];

    private static Type TypeOf(string fact) => Tree.Facts.Single(type => type.FullName == fact);

    // A changed shape fails here. Keep this file, declare an upgrade of the body, and add the new form beside it.
    [Theory, MemberData(nameof(Facts))]
    public void The_present_form_is_the_form_on_file(string fact)
    {
        var type = TypeOf(fact);
        var stored = DeclaredFacts.All[type];
        var file = Path.Combine(Folder, $"{stored.Name}.v{stored.Version}.json");
        if (Generated.IsAsked && !File.Exists(file)) File.WriteAllBytes(file, [.. stored.Body.Serialize(type, Sample.Of(type)), (byte)'\n']);

        Assert.True(File.Exists(file), $"{file} is missing: run ./samenkracht docs, and read what it wrote.");
        var bytes = File.ReadAllBytes(file).AsSpan().TrimEnd((byte)'\n').ToArray();
        var read = stored.Body.Deserialize(type, bytes);
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(stored.Body.Serialize(type, read)));
        Assert.Equal(Shape.Of(Sample.Of(type), stored.Body), Shape.Of(read, stored.Body));
    }

    [Fact]
    public void Every_older_form_on_file_still_reads()
    {
        Assert.All(Directory.EnumerateFiles(Folder, "*.json"), file =>
        {
            var name = Path.GetFileName(file);
            var (type, stored) = DeclaredFacts.All.Single(declared => name.StartsWith($"{declared.Value.Name}.v", StringComparison.Ordinal));
            Assert.NotNull(stored.Body.Deserialize(type, File.ReadAllBytes(file)));
        });
    }

    public sealed record Renamed(string Id, string Name, decimal? Amount, DateOnly On) : IFact
    {
        DateOnly IFact.ValidFrom => On;
    }

    private static readonly EventBody<Renamed> ThirdForm = new(
        body => { body["name"] = body["title"]!.DeepClone(); body.Remove("title"); },
        body => body["amount"] = body["cents"]!.GetValue<int>() / 100m);

    [Theory]
    [InlineData("""{"id":"x","title":"A","cents":250,"on":"2020-01-01"}""")]
    [InlineData("""{"$v":2,"id":"x","name":"A","cents":250,"on":"2020-01-01"}""")]
    [InlineData("""{"$v":3,"id":"x","name":"A","amount":2.50,"on":"2020-01-01"}""")]
    public void A_body_takes_one_step_per_version(string body) =>
        Assert.Equal(new Renamed("x", "A", 2.50m, new(2020, 1, 1)), ThirdForm.Deserialize(typeof(Renamed), Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void A_body_says_its_version_from_the_second_on()
    {
        var written = JsonNode.Parse(ThirdForm.Serialize(typeof(Renamed), new Renamed("x", "A", 1m, new(2020, 1, 1))))!;

        Assert.Equal(3, written["$v"]!.GetValue<int>());
        Assert.Null(JsonNode.Parse(new EventBody<Renamed>().Serialize(typeof(Renamed), new Renamed("x", "A", 1m, new(2020, 1, 1))))!["$v"]);
    }

    private static class Shape
    {
        public static string Of(object fact, IEventBinarySerializer body) => Names(JsonNode.Parse(body.Serialize(fact.GetType(), fact))!);

        private static string Names(JsonNode? node) => node switch
        {
            JsonObject o => $"{{{string.Join(',', o.Select(member => member.Key + Names(member.Value)))}}}",
            JsonArray a => $"[{string.Join(',', a.Select(Names).Distinct())}]",
            _ => "",
        };
    }
}
