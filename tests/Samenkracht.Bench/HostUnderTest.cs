using System.Diagnostics;
using System.Net.Sockets;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Bench;

/// <summary>The built host as a process of its own, on an embedded PostgreSQL that the bench can reach too.</summary>
internal sealed class HostUnderTest : IAsyncDisposable
{
    private readonly string _directory;
    private readonly PostgresServer _postgres;
    private readonly Process _process;

    private HostUnderTest(string directory, PostgresServer postgres, Process process, Uri address) =>
        (_directory, _postgres, _process, Address) = (directory, postgres, process, address);

    public Uri Address { get; }

    public string ConnectionString => _postgres.ConnectionString;

    /// <summary>Starts the host.</summary>
    /// <param name="scale">The scale of the sample years to load first; null for an empty log.</param>
    public static async Task<HostUnderTest> StartAsync(string? scale = null)
    {
        var directory = Directory.CreateTempSubdirectory("samenkracht-bench-").FullName;
        File.SetUnixFileMode(directory, File.GetUnixFileMode(directory) | UnixFileMode.OtherExecute);
        var postgres = await PostgresServer.StartAsync(directory, NullLogger.Instance, CancellationToken.None);
        var address = FreeAddress();
        if (scale is not null) await LoadSampleAsync(StartOf(Assembly, address, postgres, directory), scale);
        var start = StartOf(Assembly, address, postgres, directory);
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var host = new HostUnderTest(directory, postgres, process, address);
        await host.ReadyAsync();
        return host;
    }

    /// <summary>The built host.</summary>
    public static string Assembly => Environment.GetEnvironmentVariable("SAMENKRACHT_HOST")
        ?? throw new InvalidOperationException("SAMENKRACHT_HOST must name the built Samenkracht.Host.dll; ./samenkracht bench sets it.");

    /// <summary>How the host is started on a database.</summary>
    public static ProcessStartInfo StartOf(string assembly, Uri address, PostgresServer postgres, string directory)
    {
        var start = new ProcessStartInfo("dotnet", [assembly]) { UseShellExecute = false, WorkingDirectory = Path.GetDirectoryName(assembly) };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ConnectionStrings__Samenkracht"] = postgres.ConnectionString;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Identity__KeyDirectory"] = directory;
        return start;
    }

    // What it prints is shown: it takes a while.
    private static async Task LoadSampleAsync(ProcessStartInfo start, string scale)
    {
        start.Environment["Demo__Load"] = "true";
        start.Environment["Demo__Exit"] = "true";
        start.Environment["Demo__Scale"] = scale;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException("The sample years could not be loaded; what the host printed above says why.");
    }

    /// <summary>A bearer token of the demo machine for benches.</summary>
    public async Task<string> TokenAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = "bench", ["client_secret"] = "development-only",
        });
        using var reply = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        return (await reply.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    /// <summary>Forgets the peak of the memory of the host until now; gives what it uses, in bytes.</summary>
    public long ResetPeak()
    {
        File.WriteAllText($"/proc/{_process.Id}/clear_refs", "5");
        return StatusOf("VmRSS");
    }

    /// <summary>The most memory that the host used since, in bytes.</summary>
    public long PeakMemory() => StatusOf("VmHWM");

    private long StatusOf(string field) => 1024 * long.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").Single(line => line.StartsWith(field + ":", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
        System.Globalization.CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        await _postgres.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        for (var tries = 0; tries < 300 && await ticks.WaitForNextTickAsync(); tries++)
        {
            try
            {
                using var reply = await http.GetAsync(new Uri("/.well-known/openid-configuration", UriKind.Relative));
                if (reply.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (!_process.HasExited) { }
        }

        throw new InvalidOperationException("The host did not become ready in a minute.");
    }

    /// <summary>Where nothing listens yet.</summary>
    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
