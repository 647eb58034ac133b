using System.Diagnostics;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

/// <summary>A data directory of one test, removed afterwards.</summary>
public sealed class DataDirectory : IDisposable
{
    private const UnixFileMode ForEveryone = (UnixFileMode)0b111_101_101;

    public DataDirectory(string name = "data", UnixFileMode mode = ForEveryone)
    {
        Root = $"/tmp/samenkracht-test-{Guid.NewGuid():N}";
        Directory.CreateDirectory(Root, mode);
        Path = $"{Root}/{name}";
    }

    public string Root { get; }
    public string Path { get; }

    public string this[string file] => $"{Path}/{file}";

    /// <summary>The first line of postmaster.pid.</summary>
    public int ServerPid => int.Parse(File.ReadLines(this["postgres/postmaster.pid"]).First());

    public static void Copy(string from, string to) => Run("cp", "-a", from, to);

    public void Dispose()
    {
        foreach (var location in Directory.GetFiles(Root, "postgres.location", SearchOption.AllDirectories))
            Directory.Delete(File.ReadAllText(location), recursive: true);
        Directory.Delete(Root, recursive: true);
    }

    /// <summary>The command, run by the user that the server of this host runs as.</summary>
    internal static string[] AsServer(params string[] command) => Environment.IsPrivilegedProcess
        ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--", .. command]
        : command;

    internal static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = "/" })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{program} gave exit code {process.ExitCode}");
    }
}
