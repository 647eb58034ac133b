using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Samenkracht.Acceptance.EmbeddedPostgres;

namespace Samenkracht.Acceptance.Demo;

/// <summary>The demo in a process of its own, at the smallest scale, on a database of its own: loaded once, and once more.</summary>
public sealed class LoadedYears(AppFixture app) : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("samenkracht-years-").FullName;

    public (int ExitCode, string Said) First { get; private set; }

    public (int ExitCode, string Said) Second { get; private set; }

    public long EventsAfterFirst { get; private set; }

    public string ConnectionString { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await Sql.AskAsync(app.ConnectionString, "create database years");
        ConnectionString = new NpgsqlConnectionStringBuilder(app.ConnectionString) { Database = "years" }.ConnectionString;
        First = await LoadAsync();
        EventsAfterFirst = await EventsAsync();
        Second = await LoadAsync();
    }

    public async Task<long> EventsAsync() => long.Parse((await Sql.AskAsync(ConnectionString, "select count(*) from events.mt_events"))!);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_directory, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<(int ExitCode, string Said)> LoadAsync()
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Samenkracht.Host.dll")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _directory,
        };
        foreach (var (name, value) in new[]
        {
            ("ASPNETCORE_ENVIRONMENT", "Development"), ("ASPNETCORE_URLS", address), ("ConnectionStrings__Samenkracht", ConnectionString), ("Data__Directory", _directory),
            ("Demo__Load", "true"), ("Demo__Exit", "true"), ("Demo__Scale", "0.001"), ("Identity__EmbeddedIssuer__Address", $"{address}/"),
        }) start.Environment[name] = value;
        using var host = Process.Start(start)!;
        var (output, errors) = (host.StandardOutput.ReadToEndAsync(), host.StandardError.ReadToEndAsync());
        await host.WaitForExitAsync();
        return (host.ExitCode, $"{await output}{await errors}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

[CollectionDefinition(nameof(LoadedYears))]
public sealed class LoadedYearsCollection : ICollectionFixture<LoadedYears>;
