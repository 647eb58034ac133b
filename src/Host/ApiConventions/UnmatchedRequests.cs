using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Samenkracht.Host.ApiConventions;

/// <summary>
/// A path that is not ours, or a method that it does not have, is nobody's secret: it answers 404 or 405, not the 401 of the
/// policy that closes every forgotten endpoint.
/// </summary>
internal sealed class UnmatchedRequests : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _matched = new();

    /// <inheritdoc />
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        context.GetEndpoint() is RouteEndpoint ? _matched.HandleAsync(next, context, policy, authorizeResult) : next(context);
}
