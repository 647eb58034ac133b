using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

/// <summary>A log that remembers what was written.</summary>
internal sealed class Lines : ILogger
{
    public ConcurrentQueue<string> Written { get; } = [];

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Written.Enqueue(formatter(state, exception));
}
