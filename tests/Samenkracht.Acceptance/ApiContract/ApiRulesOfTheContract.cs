using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>The NL API Design Rules about the document that the host serves.</summary>
public sealed class ApiRulesOfTheContract(ApiContractFixture fixture) : ContractSpec(fixture)
{
    private static readonly string[] OfContact = ["name", "url", "email"];
    private static readonly string[] OfOperation = ["operationId", "summary", "description"];

    [Fact]
    public async Task The_contract_is_OpenAPI_3_1_without_faults()
    {
        var text = (await Host.Get("/v1/openapi.json")).Is(200).Text;
        var read = OpenApiDocument.Parse(text, "json");
        Assert.Empty(read.Diagnostic!.Errors.Select(error => error.ToString()));
        Assert.Empty(read.Diagnostic.Warnings.Select(warning => warning.ToString()));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        var contract = JsonDocument.Parse(text).RootElement;
        Assert.All(Refs(contract), reference => Assert.True(Find(contract, reference) is not null, reference));
    }

    [Fact]
    public async Task The_contract_names_its_team()
    {
        var contact = (await Contract()).GetProperty("info").GetProperty("contact");
        Assert.All(OfContact, member => Assert.False(string.IsNullOrWhiteSpace(contact.GetProperty(member).GetString())));
        Assert.DoesNotMatch("(?i)^info@", contact.GetProperty("email").GetString());
    }

    [Fact]
    public async Task The_contract_is_public()
    {
        var answer = (await Host.Get("/v1/openapi.json", "", ("Origin", "https://anywhere.example"))).Is(200);
        Assert.Equal("*", answer["Access-Control-Allow-Origin"]);
        Assert.Null(answer["Access-Control-Allow-Credentials"]);
        answer.HasTheHeadersOfAll();
    }

    [Fact]
    public async Task Every_operation_is_described()
    {
        var operations = await Documented();
        Assert.All(operations, operation =>
        {
            foreach (var member in OfOperation) Assert.False(string.IsNullOrWhiteSpace(operation.Operation.GetProperty(member).GetString()));
            foreach (var parameter in operation.Operation.GetProperty("parameters").EnumerateArray()) Assert.False(string.IsNullOrWhiteSpace(parameter.GetProperty("description").GetString()));
            if (operation.Method == "POST") Assert.True(Body(operation.Operation).TryGetProperty("example", out _), operation.Path);
        });
        Assert.Distinct(operations.Select(operation => operation.Operation.GetProperty("operationId").GetString()));
    }

    [Fact]
    public async Task Every_member_is_described()
    {
        var silent = Properties(await Contract()).Where(property => !property.Schema.TryGetProperty("description", out _) && !property.Schema.TryGetProperty("$ref", out _));
        Assert.Empty(silent.Select(property => property.Path));
    }

    [Fact]
    public async Task Bodies_take_no_other_members()
    {
        var contract = await Contract();
        foreach (var (_, path, operation) in (await Documented()).Where(operation => operation.Method == "POST"))
        {
            var schema = Find(contract, Body(operation).GetProperty("schema").GetProperty("$ref").GetString()!)!.Value;
            Assert.False(schema.GetProperty("additionalProperties").GetBoolean(), path);
        }
    }

    [Fact]
    public async Task Schema_names_are_PascalCase() =>
        Assert.All((await Contract()).GetProperty("components").GetProperty("schemas").EnumerateObject(), schema => Assert.Matches("^[A-Z][A-Za-z0-9]*$", schema.Name));

    [Fact]
    public async Task Deprecated_operations_have_a_schedule()
    {
        var changelog = Document("docs/changelog.md");
        Assert.All(
            (await Documented()).Where(operation => operation.Operation.TryGetProperty("deprecated", out var deprecated) && deprecated.GetBoolean()),
            operation => Assert.Contains(operation.Path, changelog, StringComparison.Ordinal));
    }

    [Fact]
    public void At_most_two_major_versions() =>
        Assert.InRange(Host.Routes.Select(route => Regex.Match(route.RoutePattern.RawText!, "^/?(v[0-9]+)/")).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().Count(), 1, 2);

    [Fact]
    public async Task Only_the_major_version_is_in_the_path()
    {
        Assert.All((await Contract()).GetProperty("servers").EnumerateArray(), server => Assert.Matches("/v[0-9]+$", server.GetProperty("url").GetString()));
        Assert.DoesNotContain(Segments, segment => Regex.IsMatch(segment, "^v[0-9]"));
    }

    [Fact]
    public async Task The_changelog_has_this_version() =>
        Assert.Contains($"\n## {(await Contract()).GetProperty("info").GetProperty("version").GetString()}\n", Document("docs/changelog.md"), StringComparison.Ordinal);

    [Fact]
    public async Task The_version_is_semantic() =>
        Assert.Matches(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$", (await Contract()).GetProperty("info").GetProperty("version").GetString());

    [Fact]
    public void No_address_holds_personal_data() => Assert.DoesNotContain(
        Host.Operations.SelectMany(operation => operation.Query.Select(key => key.Name).Concat(operation.Path.Split('/'))),
        name => Regex.IsMatch(name, "(?i)^\\{?(name|.*email.*|bsn|iban|.*birth.*|.*token.*|.*phone.*|.*password.*)\\}?$"));

    [Fact]
    public async Task No_coordinates_in_the_contract() =>
        Assert.DoesNotContain(Properties(await Contract()), property => Regex.IsMatch(property.Name, "(?i)latitude|longitude|geometry|coordinates"));

    [Fact]
    public async Task Answers_have_the_shape_of_the_contract()
    {
        var contract = await Contract();
        foreach (var answer in (await AnswersOfAllKinds()).Where(answer => answer.Status == 200 && answer.To.Contains("/v1/", StringComparison.Ordinal) && !answer.To.Contains("openapi", StringComparison.Ordinal)))
        {
            var path = answer.To.Split(' ', '?')[1][3..];
            var (_, _, operation) = (await Documented()).First(candidate => candidate.Method == "GET" && Regex.IsMatch(path, $"^{Regex.Replace(candidate.Path, @"\{[^}]+\}", "[^/]+")}$"));
            var schema = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
            Assert.Empty(Shape.Faults(contract, schema, answer.Json, answer.To));
        }
    }

    [Fact]
    public async Task Examples_are_accepted_bodies()
    {
        var contract = await Contract();
        foreach (var (_, path, operation) in (await Documented()).Where(operation => operation.Method == "POST"))
            Assert.Empty(Shape.Faults(contract, Body(operation).GetProperty("schema"), Body(operation).GetProperty("example"), path));
    }

    private static JsonElement Body(JsonElement operation) => operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json");

    private static IEnumerable<string> Refs(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "$ref" ? [member.Value.GetString()!] : Refs(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Refs),
        _ => [],
    };

    private static JsonElement? Find(JsonElement contract, string reference) => Shape.Find(contract, reference);
}
