using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Samenkracht.Host.Identity;

namespace Samenkracht.Acceptance.Identity;

/// <summary>A host with identity and two operations: one for everybody who signed in, one for the auditor.</summary>
public sealed class IdentityHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private IdentityHost(WebApplication app) => this.app = app;

    public HttpClient Client { get; private set; } = null!;

    public static async Task<IdentityHost> Start(
        Action<WebApplicationBuilder>? configure = null, string environment = "Development")
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        configure?.Invoke(builder);
        builder.AddIdentity();
        var app = builder.Build();
        app.UseIdentity();
        app.MapGet("/whoami", (HttpContext http) => string.Join('\n', http.User.Claims.Select(claim => $"{claim.Type}={claim.Value}")))
            .RequireAuthorization();
        app.MapGet("/audit", () => "audit").RequireAuthorization(policy => policy.RequireRole(Roles.Auditor));
        await app.StartAsync();
        return new(app) { Client = app.GetTestClient() };
    }

    public static Task<IdentityHost> StartEmbedded() => Start(builder => builder.WebHost.TrustTestTokens());

    public Task<HttpResponseMessage> Get(string path, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
