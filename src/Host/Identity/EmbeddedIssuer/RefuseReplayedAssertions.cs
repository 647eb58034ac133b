using System.Collections.Concurrent;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Server.OpenIddictServerHandlers;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>
/// Accepts a client assertion once and for at most five minutes (NL GOV OAuth profile); OpenIddict checks neither.
/// </summary>
internal sealed class RefuseReplayedAssertions(TimeProvider time) : IOpenIddictServerHandler<ProcessAuthenticationContext>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, DateTimeOffset> seen = new(StringComparer.Ordinal);

    public static void AddTo(OpenIddictServerBuilder server)
    {
        server.Services.AddSingleton(provider =>
            new RefuseReplayedAssertions(provider.GetService<TimeProvider>() ?? TimeProvider.System));
        server.AddEventHandler<ProcessAuthenticationContext>(handler => handler
            .AddFilter<OpenIddictServerHandlerFilters.RequireClientAssertionPrincipal>()
            .UseSingletonHandler<RefuseReplayedAssertions>()
            .SetOrder(ValidateClientAssertionIssuer.Descriptor.Order + 500));
    }

    public ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        var assertion = context.ClientAssertionPrincipal!;
        var now = time.GetUtcNow();
        var expires = assertion.GetExpirationDate() ?? DateTimeOffset.MaxValue;
        if (assertion.GetClaim(Claims.JwtId) is not { Length: > 0 } id)
        {
            context.Reject(Errors.InvalidClient, "The client assertion has no jti. Give each assertion a random one.");
        }
        else if (expires > now + Longest + BearerTokens.ClockSkew)
        {
            context.Reject(Errors.InvalidClient, "The client assertion is valid for more than five minutes. Shorten it.");
        }
        else if (!seen.TryAdd($"{assertion.GetClaim(Claims.Issuer)} {id}", expires))
        {
            context.Reject(Errors.InvalidClient, "The client assertion was used before. Make a new one for each request.");
        }
        Forget(now - BearerTokens.ClockSkew);
        return ValueTask.CompletedTask;
    }

    private void Forget(DateTimeOffset before)
    {
        foreach (var (id, expires) in seen)
        {
            if (expires < before)
            {
                seen.TryRemove(id, out _);
            }
        }
    }
}
