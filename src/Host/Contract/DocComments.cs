using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samenkracht.Host.Contract;

/// <summary>The comments of our types, from the files that the compiler writes next to the assemblies.</summary>
internal sealed partial class DocComments
{
    private readonly FrozenDictionary<string, XElement> _members = Directory.GetFiles(AppContext.BaseDirectory, "Samenkracht.*.xml")
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .DistinctBy(member => (string)member.Attribute("name")!)
        .ToFrozenDictionary(member => (string)member.Attribute("name")!);

    /// <summary>What a type is.</summary>
    public string? Of(Type type) => Text(Member($"T:{Name(type)}")?.Element("summary"));

    /// <summary>What a member of a type is: its own comment, or that of the parameter of the record.</summary>
    public string? Of(Type type, string member) =>
        Text(Member($"P:{Name(type)}.{member}")?.Element("summary"))
        ?? Text(Member($"T:{Name(type)}")?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == member));

    /// <summary>What a value of an enumeration is.</summary>
    public string? OfValue(Type type, string value) => Text(Member($"F:{Name(type)}.{value}")?.Element("summary"));

    private XElement? Member(string name) => _members.GetValueOrDefault(name);

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Text(XElement? element)
    {
        if (element is null) return null;
        foreach (var reference in element.Descendants().Where(child => child.Name == "see" || child.Name == "paramref").ToList())
            reference.ReplaceWith(((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? "").Split('.', ':')[^1]);
        return Spaces().Replace(element.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
