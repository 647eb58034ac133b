using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>Registers the demo clients at start, each with one grant type (NL GOV OAuth profile).</summary>
internal sealed class DemoClients(IServiceProvider services, EmbeddedIssuerKeys keys) : IHostedService
{
    /// <summary>Where people are sent back to; a loopback address is accepted with any port (RFC 8252, section 7.3).</summary>
    private static readonly Uri[] Redirects = [new("http://127.0.0.1:5080/docs"), new("http://127.0.0.1/callback")];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var clients = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        await clients.CreateAsync(ForPeople(), cancellationToken);
        foreach (var machine in DemoDirectory.Machines)
        {
            await clients.CreateAsync(For(machine), cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static OpenIddictApplicationDescriptor ForPeople()
    {
        var client = new OpenIddictApplicationDescriptor
        {
            ClientId = DemoDirectory.DocsClient,
            ClientType = ClientTypes.Public,
            ApplicationType = ApplicationTypes.Native,
            ConsentType = ConsentTypes.Implicit,
            Permissions =
            {
                Permissions.Endpoints.Authorization,
                Permissions.Endpoints.Token,
                Permissions.GrantTypes.AuthorizationCode,
                Permissions.ResponseTypes.Code,
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        };
        client.RedirectUris.UnionWith(Redirects);
        return client;
    }

    private OpenIddictApplicationDescriptor For(DemoCaller machine) => new()
    {
        ClientId = machine.Who,
        ClientType = ClientTypes.Confidential,
        ClientSecret = DemoDirectory.DevelopmentSecret,
        JsonWebKeySet = new JsonWebKeySet { Keys = { EmbeddedIssuerKeys.PublicHalf(keys.Of(machine)) } },
        Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials },
    };
}
