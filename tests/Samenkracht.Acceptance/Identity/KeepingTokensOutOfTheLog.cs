using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Samenkracht.Acceptance.Identity;

public sealed class KeepingTokensOutOfTheLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = [];

    [Theory]
    [InlineData(LogLevel.Information)]
    [InlineData(LogLevel.Trace)]
    public async Task holds_for_the_header_the_query_and_the_issuer(LogLevel level)
    {
        await using var host = await IdentityHost.Start(builder => Log(builder, level));
        var code = await new CodeFlow(host.Client).Redirected("code");
        var flow = new CodeFlow(host.Client);
        var given = (await flow.SignIn()).GetProperty("access_token").GetString()!;
        await host.Get("/whoami", given);
        await host.Get("/whoami", Forgery.Changed());
        await host.Get($"/whoami?access_token={given}");

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Contains("eyJ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(code!, StringComparison.Ordinal));
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => new Line(lines);

    public void Dispose()
    {
    }

    private void Log(WebApplicationBuilder builder, LogLevel level)
    {
        builder.Logging.ClearProviders().SetMinimumLevel(level).AddProvider(this);
        builder.Configuration["Logging:LogLevel:Default"] = level.ToString();
    }

    private sealed class Line(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
