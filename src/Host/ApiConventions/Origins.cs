using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Samenkracht.Host.ApiConventions;

/// <summary>Which web pages may call the API: those of the list <c>Cors:Origins</c>; any page may read the contract.</summary>
internal static class Origins
{
    /// <summary>The policy of what is public.</summary>
    public const string Any = "any";

    private static readonly string[] Readable = ["API-Version", "ETag", "Link", "Location", "Retry-After", "Idempotency-Replayed", "traceresponse", "WWW-Authenticate"];

    public static void Add(WebApplicationBuilder builder)
    {
        HashSet<string> listed = [.. builder.Configuration.GetSection("Cors:Origins").Get<string[]>() ?? []];
        builder.Services.AddCors(cors =>
        {
            // A list of one would be answered without Vary: Origin.
            cors.AddDefaultPolicy(policy => policy.SetIsOriginAllowed(listed.Contains).WithMethods("GET", "HEAD", "POST").AllowAnyHeader().WithExposedHeaders(Readable));
            cors.AddPolicy(Any, policy => policy.AllowAnyOrigin().WithMethods("GET", "HEAD").WithExposedHeaders(Readable));
        });
    }
}
