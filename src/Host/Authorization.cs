using Microsoft.AspNetCore.Authorization;
using Samenkracht.Common.Rights;

namespace Samenkracht.Host;

/// <summary>One policy for each row of docs/rights.md; an endpoint without a policy is closed to everyone.</summary>
internal static class Authorization
{
    public static void AddRights(this WebApplicationBuilder builder)
    {
        var rights = RightsTable.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rights.md")));
        builder.Services.AddSingleton(rights);
        var policies = builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build());
        foreach (var right in rights.Rights)
            policies.AddPolicy(right, policy => policy.RequireAuthenticatedUser().RequireAssertion(
                context => rights.Of(right, context.User.FindFirst("role")?.Value) != Reach.None));
    }
}
