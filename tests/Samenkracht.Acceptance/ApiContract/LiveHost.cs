using System.Net.Http.Headers;
using System.Text;
using JasperFx.CommandLine;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Http;
using Wolverine;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>A host on a real port, with real bytes on the wire, whose authorisation fails on request (<see cref="Faults"/>).</summary>
public sealed class LiveHost : WebApplicationFactory<Program>
{
    private readonly string _connectionString;

    private LiveHost(string connectionString) => _connectionString = connectionString;

    public HttpClient Client { get; private set; } = null!;

    public int Port => Client.BaseAddress!.Port;

    /// <summary>Every operation that the host has.</summary>
    public IReadOnlyList<Operation> Operations => [.. Routes.Select(route => route.Metadata.GetMetadata<Operation>()).OfType<Operation>()];

    public IReadOnlyList<RouteEndpoint> Routes => [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    public static LiveHost Start(string connectionString)
    {
        JasperFxEnvironment.AutoStartHost = true;
        var host = new LiveHost(connectionString);
        host.UseKestrel(0);
        host.StartServer();
        host.Client = host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = host.ClientOptions.BaseAddress });
        return host;
    }

    /// <summary>Sends one request; <paramref name="who"/> is a demo person, a whole token or empty.</summary>
    public async Task<Answer> Send(string method, string path, string who = "", string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new(method), path);
        if (who.Length > 0) request.Headers.Authorization = new("Bearer", who.Contains('.') ? who : TestTokens.For(who));
        if (body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new("application/json") } };
        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type") request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var response = await Client.SendAsync(request);
        return await Answer.Of(response, $"{method} {path}");
    }

    public Task<Answer> Get(string path, string who = "", params (string Name, string Value)[] headers) => Send("GET", path, who, null, headers);

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("ConnectionStrings:Samenkracht", _connectionString)
        .UseSetting("Logging:LogLevel:Default", "None")
        .UseSetting("Cors:Origins:0", "https://listed.example")
        .TrustTestTokens()
        .ConfigureTestServices(services =>
        {
            services.RunWolverineInSoloMode();
            services.AddSingleton<Microsoft.AspNetCore.Authorization.IAuthorizationHandler, Faults>();
            services.ConfigureWolverine(messages =>
            {
                messages.Discovery.IncludeType(typeof(FragileHandler));
                messages.Durability.ScheduledJobPollingTime = TimeSpan.FromMilliseconds(200);
            });
        });
}
