// The smallest host there can be, for tests that kill it: starts the server, says so, and waits for SIGTERM.
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;
using Samenkracht.Host.EmbeddedPostgres;

using var loggers = LoggerFactory.Create(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
var terminated = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    terminated.TrySetResult();
});

try
{
    await using var server = await PostgresServer.StartAsync(args[0], loggers.CreateLogger("PostgreSQL"), CancellationToken.None);
    Console.WriteLine($"READY {server.ConnectionString}");
    await terminated.Task;
    return 0;
}
catch (PostgresCannotStartException refusal)
{
    Console.WriteLine($"REFUSED {refusal.Message}");
    return 1;
}
