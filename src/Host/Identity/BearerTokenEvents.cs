using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Net.Http.Headers;

namespace Samenkracht.Host.Identity;

/// <summary>Applies our token rules and names the error in WWW-Authenticate (RFC 6750, section 3).</summary>
internal static class BearerTokenEvents
{
    public static JwtBearerEvents Following(TokenRules rules) => new()
    {
        OnTokenValidated = context =>
        {
            if (rules.Refusal((JsonWebToken)context.SecurityToken) is { } refusal)
            {
                context.Fail(new TokenRefusedException(refusal));
            }
            return Task.CompletedTask;
        },
        OnChallenge = context =>
        {
            if (context.AuthenticateFailure is TokenRefusedException refused)
            {
                context.ErrorDescription = refused.Message;
            }
            return Task.CompletedTask;
        },
        OnForbidden = context =>
        {
            context.Response.Headers.Append(
                HeaderNames.WWWAuthenticate, $"{context.Options.Challenge}, error=\"insufficient_scope\"");
            return Task.CompletedTask;
        },
    };

    private sealed class TokenRefusedException(string refusal) : SecurityTokenValidationException(refusal);
}
