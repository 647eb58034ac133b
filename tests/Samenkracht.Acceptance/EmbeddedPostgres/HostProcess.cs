using System.Diagnostics;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

/// <summary>A host in a process of its own, which a test can terminate or kill.</summary>
public sealed class HostProcess : IDisposable
{
    private readonly Process _process;

    private HostProcess(Process process) => _process = process;

    public int Pid => _process.Id;
    public string FirstLine { get; private set; } = "";
    public string ConnectionString => FirstLine["READY ".Length..];

    public static HostProcess Begin(string dataDirectory, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Samenkracht.PostgresHost.dll"), dataDirectory])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var host = new HostProcess(Process.Start(start)!);
        host._process.ErrorDataReceived += (_, _) => { };
        host._process.BeginErrorReadLine();
        return host;
    }

    public static async Task<HostProcess> StartAsync(string dataDirectory, params (string Name, string Value)[] environment)
    {
        var host = Begin(dataDirectory, environment);
        host.FirstLine = await host._process.StandardOutput.ReadLineAsync() ?? "";
        return host;
    }

    public async Task<int> TerminateAsync()
    {
        DataDirectory.Run("kill", "-TERM", $"{Pid}");
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
