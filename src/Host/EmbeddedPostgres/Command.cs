using System.Diagnostics;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>What a finished command left: its exit code and everything it wrote.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

/// <summary>Runs other programs, without a shell and without the PG… variables of the host.</summary>
internal static class Command
{
    /// <summary>Runs to the end. A program that is not installed gives exit code 127, as a shell would.</summary>
    public static async Task<CommandResult> RunAsync(IReadOnlyList<string> line, CancellationToken ct)
    {
        if (OnPath(line[0]) is null) return new CommandResult(127, $"{line[0]} is not installed");

        var description = Describe(line);
        description.RedirectStandardOutput = description.RedirectStandardError = description.RedirectStandardInput = true;
        using var process = Process.Start(description)!;
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(ct);
            var errors = process.StandardError.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            return new CommandResult(process.ExitCode, (await output + await errors).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Starts a program that keeps running; its input and output are the host's own.</summary>
    public static Process Start(IReadOnlyList<string> line) => Process.Start(Describe(line))!;

    /// <summary>The full path of a program, or null when it is not installed.</summary>
    public static string? OnPath(string program) =>
        Path.IsPathRooted(program)
            ? File.Exists(program) ? program : null
            : SearchPath.Select(directory => Path.Combine(directory, program)).FirstOrDefault(File.Exists);

    // The administrators' directories are often missing from PATH, and useradd and runuser live there.
    private static IEnumerable<string> SearchPath =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Concat(["/usr/sbin", "/sbin", "/usr/bin", "/bin"]);

    private static ProcessStartInfo Describe(IReadOnlyList<string> line)
    {
        // The root directory, because the server's user may not be able to read the host's current one.
        var description = new ProcessStartInfo(OnPath(line[0])!, line.Skip(1)) { WorkingDirectory = "/" };
        foreach (var variable in description.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            description.Environment.Remove(variable);
        return description;
    }
}
