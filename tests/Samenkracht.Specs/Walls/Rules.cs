using System.Reflection;
using Samenkracht.Common.Deciding;

namespace Samenkracht.Specs.Walls;

public sealed class Rules
{
    private static readonly Rule[] All = [.. Tree.ModuleAssemblies.Append(typeof(Rule).Assembly).SelectMany(module => module.GetTypes())
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(field => field.FieldType == typeof(Rule)).Select(field => (Rule)field.GetValue(null)!)];

    [Fact]
    public void Every_rule_has_a_name_of_its_own()
    {
        Assert.Equal(All.Length, All.Select(rule => rule.Name).Distinct().Count());
        Assert.All(All, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name));
    }

    [Fact]
    public void Every_refusal_is_one_full_sentence() => Assert.All(All, rule => Assert.Matches(@"^[A-Z].*[^.]\.$", rule.Sentence));

    [Fact]
    public void Every_sentence_is_asserted_somewhere()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Tree.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText));

        Assert.DoesNotContain(All.Select(rule => rule.Sentence), sentence => !tests.Contains($"\"{sentence}\"", StringComparison.Ordinal));
    }
}
