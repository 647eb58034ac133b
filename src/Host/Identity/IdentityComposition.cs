using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Host.Identity;

/// <summary>The two lines of identity in the composition of the host.</summary>
public static class IdentityComposition
{
    /// <summary>Adds the acceptance of bearer tokens and, in Development without an issuer, the embedded issuer.</summary>
    public static WebApplicationBuilder AddIdentity(this WebApplicationBuilder builder)
    {
        // The hosting log repeats the query of a request, and callers put tokens there however often they are told.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Logging.AddFilter("OpenIddict", LogLevel.Warning);
        builder.Services.AddBearerTokens(builder.Configuration, builder.Environment);
        builder.Services.AddAuthorization();
        if (IdentitySettings.Read(builder.Configuration, builder.Environment).IsEmbedded)
        {
            builder.Services.AddEmbeddedIssuer(builder.Configuration, builder.Environment);
        }
        return builder;
    }

    /// <summary>Authenticates and authorises every request after this line; call it after routing and error bodies.</summary>
    public static WebApplication UseIdentity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        if (IdentitySettings.Read(app.Configuration, app.Environment).IsEmbedded)
        {
            app.ConnectEmbeddedIssuer();
        }
        return app;
    }
}
