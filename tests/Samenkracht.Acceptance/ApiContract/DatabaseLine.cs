using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samenkracht.Acceptance.EmbeddedPostgres;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>A PostgreSQL that can be stopped and started, always reached at the same port.</summary>
public sealed class DatabaseLine : IAsyncDisposable
{
    private readonly DataDirectory _directory = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _accepting;
    private PostgresServer? _server;

    private DatabaseLine()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server!.ConnectionString)
    {
        Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port, Timeout = 5,
    }.ConnectionString;

    public static async Task<DatabaseLine> OpenAsync()
    {
        var line = new DatabaseLine();
        await line.StartAsync();
        return line;
    }

    public async Task StartAsync() => _server = await PostgresServer.StartAsync(_directory.Path, NullLogger.Instance, CancellationToken.None);

    public async Task StopAsync()
    {
        var server = _server!;
        _server = null;
        await server.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        if (_server is not null) await _server.DisposeAsync();
        _directory.Dispose();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = CarryAsync(await _listener.AcceptTcpClientAsync(_stopping.Token));
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            // Nobody calls any more.
        }
    }

    private async Task CarryAsync(TcpClient caller)
    {
        using (caller)
        using (var server = new TcpClient())
        {
            try
            {
                if (_server is not { } running) return;
                await server.ConnectAsync("127.0.0.1", new NpgsqlConnectionStringBuilder(running.ConnectionString).Port, _stopping.Token);
                var (there, here) = (caller.GetStream(), server.GetStream());
                await Task.WhenAny(there.CopyToAsync(here, _stopping.Token), here.CopyToAsync(there, _stopping.Token));
            }
            catch (Exception broken) when (broken is IOException or SocketException or OperationCanceledException)
            {
                // One side hung up; the other is closed with it.
            }
        }
    }
}
