namespace Samenkracht.Host.Operating;

/// <summary>Outside Development one event is one line of JSON, with the trace id; line breaks in input cannot make another.</summary>
internal static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        // These repeat what callers send: addresses with their query, and SQL with its parameters.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Logging.AddFilter("Npgsql", LogLevel.Warning);
        if (builder.Environment.IsDevelopment()) return;

        builder.Logging.AddJsonConsole(console =>
        {
            console.IncludeScopes = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
    }
}
