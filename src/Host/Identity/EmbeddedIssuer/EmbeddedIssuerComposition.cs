using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.IdentityModel.Tokens;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>Composes the issuer that lives in the host during development.</summary>
public static class EmbeddedIssuerComposition
{
    /// <summary>Adds the embedded issuer and lets the API trust its key.</summary>
    /// <exception cref="InvalidOperationException">The host does not run in Development.</exception>
    public static IServiceCollection AddEmbeddedIssuer(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        RefuseOutsideDevelopment(environment);
        var settings = IdentitySettings.Read(configuration, environment);
        var keys = new EmbeddedIssuerKeys(settings.KeyDirectory);
        services.AddSingleton(settings).AddSingleton(keys).AddHostedService<DemoClients>();
        services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
            options.TokenValidationParameters.IssuerSigningKey = keys.Signing);

        var store = $"embedded-issuer-{Guid.NewGuid():n}";
        services.AddDbContext<EmbeddedStore>(options => options
            .UseInMemoryDatabase(store)
            .ConfigureWarnings(warnings => warnings.Ignore(InMemoryEventId.TransactionIgnoredWarning))
            .UseOpenIddict());
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<EmbeddedStore>().DisableBulkOperations())
            .AddServer(server => Serve(server, settings, keys));
        return services;
    }

    /// <summary>Maps the sign-in page and the token endpoint; call it after UseAuthentication.</summary>
    /// <exception cref="InvalidOperationException">The host does not run in Development.</exception>
    public static WebApplication ConnectEmbeddedIssuer(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        RefuseOutsideDevelopment(app.Environment);
        AuthorizeEndpoint.Map(app);
        TokenEndpoint.Map(app);
        return app;
    }

    private static void Serve(OpenIddictServerBuilder server, IdentitySettings settings, EmbeddedIssuerKeys keys)
    {
        server.SetIssuer(new Uri(settings.EmbeddedAddress))
            .SetAuthorizationEndpointUris(AuthorizeEndpoint.Path)
            .SetTokenEndpointUris(TokenEndpoint.Path)
            .AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange()
            .AllowClientCredentialsFlow()
            .AddSigningKey(keys.Signing)
            // Codes alone are encrypted with it. A key pair of the default kind takes a second to make.
            .AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)))
            .DisableAccessTokenEncryption()
            .Configure(options => options.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain));
        server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .DisableTransportSecurityRequirement();
        RefuseReplayedAssertions.AddTo(server);
    }

    private static void RefuseOutsideDevelopment(IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                $"The embedded issuer serves in Development only and this host runs in {environment.EnvironmentName}. Set Identity:Issuer to the address of your OpenID Connect issuer.");
        }
    }
}
