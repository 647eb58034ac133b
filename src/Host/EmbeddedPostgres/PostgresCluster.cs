using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>Makes the cluster on the first start; it appears whole under its name, or not at all.</summary>
internal sealed class PostgresCluster(ClusterFiles files, PostgresUser user, ILogger logger)
{
    public const string Superuser = "samenkracht";

    private const string Staging = "postgres.new-";

    /// <summary>The major version that made the cluster, or null when there is no whole cluster.</summary>
    public int? Major()
    {
        try
        {
            if (!Directory.Exists(files.Cluster)) return null;
            var version = Directory.EnumerateFiles(files.Cluster, "PG_VERSION").SingleOrDefault();
            return version is not null && File.Exists(Path.Combine(files.Cluster, "global", "pg_control"))
                ? int.Parse(File.ReadAllText(version), CultureInfo.InvariantCulture)
                : null;
        }
        catch (UnauthorizedAccessException cause)
        {
            throw new PostgresCannotStartException(
                $"The database in {files.Cluster} belongs to another user. Start the host as the user that made it, or choose another --data directory.", cause);
        }
    }

    /// <summary>The superuser's password, which others on this machine do not know.</summary>
    public string Password() => File.Exists(files.Password)
        ? File.ReadAllText(files.Password).Trim()
        : throw new PostgresCannotStartException($"The database's password is missing. Put {files.Password} back from a backup of the data directory.");

    public async Task MakeAsync(PostgresBinaries binaries, CancellationToken ct)
    {
        RemoveInterrupted();
        WritePrivately(files.Password, RandomNumberGenerator.GetHexString(64, lowercase: true));

        var staging = Path.Combine(files.Home, Staging + RandomNumberGenerator.GetHexString(8, lowercase: true));
        Permissions.MakeDirectory(staging, Permissions.OwnerOnly);
        WritePrivately(Path.Combine(staging, "password"), Password());
        await user.OwnAsync(staging, ct);
        await InitdbAsync(binaries, staging, ct);

        Directory.Move(Path.Combine(staging, "cluster"), files.Cluster);
        // Without this a power cut could undo the new name after the first commit.
        await Command.RunAsync(["sync", files.Home], ct);
        Directory.Delete(staging, recursive: true);
    }

    private async Task InitdbAsync(PostgresBinaries binaries, string staging, CancellationToken ct)
    {
        logger.LogInformation("Making a PostgreSQL {Major} database in {Cluster}", binaries.Major, files.Cluster);
        var made = await Command.RunAsync(
            user.RunAs(
                binaries.Program("initdb"), "-D", Path.Combine(staging, "cluster"), $"--username={Superuser}",
                $"--pwfile={Path.Combine(staging, "password")}", "--auth=scram-sha-256",
                "--data-checksums", "--encoding=UTF8", "--locale=C"),
            ct);
        if (!made.Succeeded)
            throw new PostgresCannotStartException(
                $"The database cannot be made in {files.Home}. See that there is room on the disk and that the directory is writable; initdb said: {made.Output}");
    }

    private void RemoveInterrupted()
    {
        foreach (var staging in Directory.EnumerateDirectories(files.Home, Staging + "*")) Directory.Delete(staging, recursive: true);
        if (!Directory.Exists(files.Cluster)) return;

        if (!Directory.EnumerateFileSystemEntries(files.Cluster).Any())
        {
            Directory.Delete(files.Cluster);
            return;
        }

        // Not of our making, so it may be somebody's; it is moved and never removed.
        var aside = files.Cluster + ".incomplete-" + RandomNumberGenerator.GetHexString(8, lowercase: true);
        Directory.Move(files.Cluster, aside);
        logger.LogWarning("{Cluster} was not a whole database; it is now {Aside}", files.Cluster, aside);
    }

    private static void WritePrivately(string path, string text)
    {
        using var file = Permissions.OpenPrivate(path, FileMode.Create, FileShare.None);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }
}
