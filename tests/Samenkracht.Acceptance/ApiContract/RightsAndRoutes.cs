using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>Nothing is reachable that is not written down: not in the contract, not in docs/rights.md.</summary>
public sealed class RightsAndRoutes(ApiContractFixture fixture) : ContractSpec(fixture)
{
    private static readonly string[] ForEverybody =
        ["/", "/connect/authorize", "/connect/token", "/health/live", "/health/ready", "/problems", "/problems/{name}", "/v1/openapi.json"];

    [Fact]
    public async Task The_routes_of_the_host_are_the_operations_of_the_contract()
    {
        var routes = from route in Host.Routes
                     let path = Path(route)
                     where path.StartsWith("/v1/", StringComparison.Ordinal) && path != "/v1/openapi.json"
                     from method in route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
                     where method != "HEAD"
                     select $"{method} {path[3..]}";
        var documented = (await Documented()).Select(operation => $"{operation.Method} {operation.Path}");
        Assert.Equal(documented.Order(), routes.Order());
    }

    [Fact]
    public void Every_route_asks_for_a_right_or_is_for_everybody()
    {
        foreach (var route in Host.Routes)
        {
            var path = Path(route);
            if (route.Metadata.GetMetadata<IAllowAnonymous>() is not null) Assert.True(ForEverybody.Contains(path) || path.StartsWith("/docs", StringComparison.Ordinal), $"{path} is open to everybody.");
            else Assert.True(route.Metadata.GetOrderedMetadata<IAuthorizeData>() is [{ Policy: { } policy }] && Rights.Rights.Contains(policy), $"{path} asks for no right of docs/rights.md.");
        }
    }

    [Fact]
    public void Every_right_of_a_resource_is_asked_for()
    {
        var asked = Host.Operations.Select(operation => operation.Right).ToHashSet();
        var resources = asked.Select(Resource).ToHashSet();
        Assert.DoesNotContain(Rights.Rights, right => resources.Contains(Resource(right)) && !asked.Contains(right));
    }

    [Fact]
    public async Task A_role_without_the_right_is_refused_everywhere()
    {
        var tokens = Rights.Roles.ToDictionary(role => role, TokenOf);
        foreach (var operation in Host.Operations)
            foreach (var role in Rights.Roles.Where(role => Rights.Of(operation.Right, role) == Reach.None))
            {
                var answer = (await Host.Send(operation.Method, PathOf(operation), tokens[role], operation.Method == "POST" ? "{}" : null)).Is(403);
                answer.IsAProblem();
                Assert.Equal("forbidden", answer.Problem);
            }
    }

    [Fact]
    public async Task Nobody_gets_in_without_a_token()
    {
        foreach (var operation in Host.Operations)
            (await Host.Send(operation.Method, PathOf(operation), "", operation.Method == "POST" ? "{}" : null)).Is(401).IsAProblem();
    }

    [Fact]
    public async Task A_role_that_is_not_in_the_table_is_refused_everywhere()
    {
        var token = TokenOf("king");
        foreach (var operation in Host.Operations)
            Assert.InRange((await Host.Send(operation.Method, PathOf(operation), token, operation.Method == "POST" ? "{}" : null)).Status, 401, 403);
    }

    [Fact]
    public void The_tests_that_docs_api_rules_names_exist_and_no_rule_is_missing()
    {
        var document = Document("docs/api-rules.md");
        var tests = typeof(RightsAndRoutes).Assembly.GetTypes().Where(type => type.Namespace == typeof(RightsAndRoutes).Namespace)
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}")).ToHashSet();
        Assert.All(Regex.Matches(document, @"`(\w+\.\w*_\w+)`"), named => Assert.Contains(named.Groups[1].Value, tests));
        Assert.All(Enumerable.Range(1, 37), number => Assert.Contains($"| ADR-{number:00} |", document, StringComparison.Ordinal));
    }

    private static string TokenOf(string role)
    {
        var claims = TestTokens.ClaimsOf("staff-deventer");
        claims["role"] = role;
        return TestTokens.Sign(claims);
    }

    private static string Path(RouteEndpoint route) => "/" + route.RoutePattern.RawText!.TrimStart('/');

    private static string Resource(string right) => right.Split('.')[0];
}
