using System.Reflection;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Http;
using Samenkracht.Host.ApiConventions;

namespace Samenkracht.Host.Pages;

/// <summary>Every problem type that this host can answer with: the rules of the modules, and what HTTP knows.</summary>
internal sealed class ProblemCatalogue
{
    private readonly SortedDictionary<string, ProblemType> _types = new(StringComparer.Ordinal);

    public ProblemCatalogue()
    {
        foreach (var problem in HttpProblem.All) _types[problem.Name] = new(problem.Name, problem.Status, problem.Detail, problem.Advice);
        foreach (var rule in Rules()) _types[rule.Name] = new(rule.Name, StatusCodes.Status409Conflict, rule.Sentence, RuleAdvice);
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyCollection<ProblemType> All => _types.Values;

    private const string RuleAdvice = "A rule of the domain refuses the decision. Repeating the request does not help until the situation has changed.";

    /// <summary>The one of this name.</summary>
    public ProblemType? Find(string name) => _types.GetValueOrDefault(name);

    private static IEnumerable<Rule> Rules() => typeof(Program).Assembly.GetReferencedAssemblies()
        .Where(name => name.Name!.StartsWith("Samenkracht.", StringComparison.Ordinal)).Select(Assembly.Load)
        .SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(Rule) && field.IsInitOnly).Select(field => (Rule)field.GetValue(null)!);
}

/// <summary>One problem type.</summary>
/// <param name="Name">The last segment of its address.</param>
/// <param name="Status">The status code it comes with.</param>
/// <param name="Sentence">What the caller reads.</param>
/// <param name="Advice">What to do about it.</param>
internal sealed record ProblemType(string Name, int Status, string Sentence, string Advice)
{
    /// <summary>Its fixed title.</summary>
    public string Title => Problems.TitleOf(Name);
}
