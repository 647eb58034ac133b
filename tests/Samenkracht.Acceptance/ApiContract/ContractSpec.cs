using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>What the tests of the interface share: the live host and the document it serves.</summary>
[Collection(nameof(ApiContract))]
public abstract class ContractSpec(ApiContractFixture fixture)
{
    protected string ConnectionString => fixture.ConnectionString;

    protected LiveHost Host => fixture.Host;

    protected RightsTable Rights => Host.Services.GetRequiredService<RightsTable>();

    /// <summary>A demo person who has the right to this operation.</summary>
    protected string WhoMay(Operation operation) => DemoDirectory.People.First(person => Rights.Of(operation.Right, person.Role) != Reach.None).Who;

    protected Task<IReadOnlyList<Answer>> Errors => fixture.Errors;

    /// <summary>A path that names one thing that does not exist, where the operation names one.</summary>
    protected static string PathOf(Operation operation) => "/v1" + string.Join('/', operation.Path.Split('/').Select(segment => segment.StartsWith('{') ? "nothing" : segment));

    protected IEnumerable<string> Segments => Host.Operations.SelectMany(operation => operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)).Where(segment => segment[0] != '{').Distinct();

    protected async Task<JsonElement> Contract() => (await Host.Get("/v1/openapi.json")).Is(200).Json;

    /// <summary>Every operation of the document.</summary>
    protected async Task<IReadOnlyList<(string Method, string Path, JsonElement Operation)>> Documented() =>
    [
        .. from path in (await Contract()).GetProperty("paths").EnumerateObject()
           from method in path.Value.EnumerateObject()
           select (method.Name.ToUpperInvariant(), path.Name, method.Value),
    ];

    /// <summary>Answers of success and of failure, of every GET and of everything that is not an operation.</summary>
    protected async Task<IReadOnlyList<Answer>> AnswersOfAllKinds()
    {
        var answers = new List<Answer>(await Errors);
        foreach (var operation in Host.Operations.Where(operation => operation.Method == "GET")) answers.Add(await Host.Get(PathOf(operation), "network-office"));
        foreach (var path in new[] { "/", "/problems", "/problems/not-found", "/health/live", "/health/ready", "/v1/openapi.json" }) answers.Add((await Host.Get(path)).Is(200));
        var code = Provoke.ACode();
        answers.Add((await Host.Send("POST", "/v1/organisations", "network-office", Provoke.ASchool(code), Provoke.AKey())).Is(201));
        answers.Add((await Host.Get($"/v1/organisations/organisation-{code}", "network-office")).Is(200));
        answers.Add((await Host.Get($"/v1/organisations/organisation-{code}", "network-office", ("If-None-Match", answers[^1]["ETag"]!))).Is(304));
        answers.Add((await Host.Get($"/v1/organisations/organisation-{code}/history", "network-office")).Is(200));
        return answers;
    }

    /// <summary>Every member of every schema with a name.</summary>
    protected static IEnumerable<(string Path, string Name, JsonElement Schema)> Properties(JsonElement contract) =>
        from schema in contract.GetProperty("components").GetProperty("schemas").EnumerateObject()
        where schema.Value.TryGetProperty("properties", out _)
        from property in schema.Value.GetProperty("properties").EnumerateObject()
        select ($"{schema.Name}.{property.Name}", property.Name, property.Value);

    /// <summary>The whole text of a file of the repository.</summary>
    protected static string Document(string path)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Samenkracht.sln"))) directory = directory.Parent!;
        return File.ReadAllText(Path.Combine(directory.FullName, path));
    }
}
