using System.Reflection;
using System.Xml.Linq;

namespace Samenkracht.Specs.Walls;

/// <summary>What the compiler wrote down of the doc comments.</summary>
internal static class Docs
{
    private static readonly Dictionary<string, XElement> Members = Directory.EnumerateFiles(AppContext.BaseDirectory, "Samenkracht.*.xml")
        .SelectMany(file => XDocument.Load(file).Descendants("member")).DistinctBy(member => member.Attribute("name")!.Value)
        .ToDictionary(member => member.Attribute("name")!.Value);

    public static string? Summary(Type type) => Text(Members.GetValueOrDefault($"T:{Name(type)}")?.Element("summary"));

    public static string? Parameter(Type type, string name) =>
        Text(Members.GetValueOrDefault($"T:{Name(type)}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == name));

    public static string? Member(string kind, MemberInfo member) => Text(Members.GetValueOrDefault($"{kind}:{Name(member.DeclaringType!)}.{member.Name}")?.Element("summary"));

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string? Text(XElement? element) => element is null ? null : string.Join(' ', Read(element).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Read(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value.Split('.', ':')[^1] ?? "",
        XElement inner => Read(inner),
        _ => "",
    }));
}

public sealed class DocComments
{
    private static IEnumerable<Type> PublicTypes => Tree.ModuleAssemblies.Append(Tree.Contracts).Append(typeof(Common.Json).Assembly).SelectMany(module => module.GetExportedTypes());

    [Fact]
    public void Every_public_type_says_what_it_is() =>
        Assert.Empty(PublicTypes.Where(type => Docs.Summary(type) is null && !type.Name.StartsWith('<')).Select(type => type.FullName));

    [Fact]
    public void Every_member_of_a_command_or_answer_says_what_it_holds()
    {
        var records = PublicTypes.Where(type => type.GetMethod("<Clone>$") is not null && !typeof(Common.Facts.IFact).IsAssignableFrom(type) && !Tree.States.Contains(type));
        var silent = records.SelectMany(record => record.GetConstructors().Take(1).SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => record.GetProperty(parameter.Name!) is not null && Docs.Parameter(record, parameter.Name!) is null)
            .Select(parameter => $"{record.Name}.{parameter.Name}"));

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_name_of_an_enumeration_says_what_it_means() => Assert.Empty(PublicTypes.Where(type => type.IsEnum)
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(name => Docs.Member("F", name) is null)
        .Select(name => $"{name.DeclaringType!.Name}.{name.Name}"));

    [Fact]
    public void Every_rule_says_why_it_is_there() => Assert.Empty(PublicTypes
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(field => field.FieldType == typeof(Common.Deciding.Rule))
        .Where(rule => Docs.Member("F", rule) is null).Select(rule => $"{rule.DeclaringType!.Name}.{rule.Name}"));
}
