using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace Samenkracht.Host.Identity;

/// <summary>Accepts access tokens of one issuer, from the Authorization header only.</summary>
public static class BearerTokens
{
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.RsaSha256];

    /// <summary>How far the clocks of issuer and host may differ.</summary>
    public static TimeSpan ClockSkew { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Adds authentication with the tokens of the configured issuer, or of the embedded one in Development.</summary>
    /// <exception cref="InvalidOperationException">The settings do not fit the environment.</exception>
    public static IServiceCollection AddBearerTokens(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = IdentitySettings.Read(configuration, environment);
        services
            .AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddJwtBearer(options =>
            {
                options.MapInboundClaims = false;
                options.SaveToken = false;
                options.Challenge = "Bearer realm=\"samenkracht\"";
                options.TokenValidationParameters = ParametersFor(settings);
                options.Events = BearerTokenEvents.Following(new TokenRules(settings.MaximumLifetimes, settings.IsEmbedded));
                if (!settings.IsEmbedded)
                {
                    DiscoverKeys(options, settings.Issuer!, environment);
                }
            });
        return services;
    }

    private static TokenValidationParameters ParametersFor(IdentitySettings settings) => new()
    {
        IssuerValidator = OnlyFrom(settings.Issuer ?? settings.EmbeddedAddress),
        ValidAudience = settings.Audience,
        ValidTypes = settings.TokenTypes,
        ValidAlgorithms = Algorithms,
        RequireAudience = true,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        TryAllIssuerSigningKeys = false,
        ClockSkew = ClockSkew,
        NameClaimType = TokenClaims.Subject,
        RoleClaimType = TokenClaims.Role,
    };

    // The built-in validator would also accept the issuer that a discovery document names.
    private static IssuerValidator OnlyFrom(string trusted) => (issuer, _, _) =>
        issuer == trusted
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The token comes from another issuer.") { InvalidIssuer = issuer };

    private static void DiscoverKeys(JwtBearerOptions options, string issuer, IHostEnvironment environment)
    {
        options.Authority = issuer;
        options.RequireHttpsMetadata = !environment.IsDevelopment();
        options.RefreshOnIssuerKeyNotFound = true;
        options.RefreshInterval = TimeSpan.FromMinutes(5);
    }
}
