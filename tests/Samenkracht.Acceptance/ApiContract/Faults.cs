using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Samenkracht.Common.Writing;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>Makes a host fail in the middle of a request that asks for it with the header <c>X-Fault</c>.</summary>
public sealed class Faults : IAuthorizationHandler
{
    /// <summary>Text that no answer may hold.</summary>
    public const string Secret = "password=correct-horse-battery-staple";

    public Task HandleAsync(AuthorizationHandlerContext context) => (context.Resource as HttpContext)?.Request.Headers["X-Fault"].ToString() switch
    {
        "defect" => throw new InvalidOperationException(Secret, new ArgumentException(Secret)),
        "database" => throw new NpgsqlException(Secret, new IOException(Secret)),
        "queue" => throw new QueueUnavailableException(Secret, null),
        _ => Task.CompletedTask,
    };
}
