using System.Text.Json;

namespace Samenkracht.Host.Demo;

/// <summary>The files of <c>data/policy</c>, as its README describes them.</summary>
internal sealed record SamplePolicyFiles(SamplePlan Plan, IReadOnlyList<SampleFramework> Frameworks, SampleLinks Links, SampleSuccessor Successor)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static SamplePolicyFiles Read(string directory)
    {
        T File<T>(string name) => JsonSerializer.Deserialize<T>(System.IO.File.ReadAllBytes(Path.Combine(directory, name)), Options)!;
        return new(
            File<SamplePlan>("plan-2021-2024.json"), File<List<SampleFramework>>("goal-frameworks.json"), File<SampleLinks>("goal-links.json"),
            File<SampleSuccessor>("successor-2025-2028.json"));
    }
}

internal sealed record SamplePlan(
    string Code, string Network, string Title, DateOnly From, DateOnly Until, DateOnly DraftedOn, SampleAdoption Adopted, SampleClosure? Closed,
    IReadOnlyList<SampleAmbition> Ambitions);

internal sealed record SampleAdoption(DateOnly On, string Decision);

internal sealed record SampleClosure(DateOnly On, string Successor, string Reason);

internal sealed record SampleAmbition(string Code, string Title, string EnglishName, IReadOnlyList<SampleNode> Tasks, IReadOnlyList<SampleNode> Actions);

internal sealed record SampleNode(string Code, string Title, string EnglishName);

internal sealed record SampleFramework(
    string Code, string Title, string Level, string Issuer, DateOnly From, DateOnly Until, IReadOnlyList<SampleNode> Goals);

internal sealed record SampleLinks(DateOnly On, IReadOnlyList<SampleLink> Links);

internal sealed record SampleLink(string Node, string Framework, string Goal);

internal sealed record SampleSuccessor(
    SampleFramework Framework, SampleSuperseded Superseded, IReadOnlyList<SampleMapping> Crosswalk, SamplePlan Plan, SampleLinks Links);

internal sealed record SampleSuperseded(string Framework, DateOnly On);

internal sealed record SampleMapping(string Goal, string SuccessorGoal, decimal Weight);
