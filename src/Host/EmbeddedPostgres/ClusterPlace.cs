using System.Security.Cryptography;
using System.Text;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>Decides where the cluster is kept, and remembers it in the data directory.</summary>
internal static class ClusterPlace
{
    private const string Elsewhere = "/var/lib/samenkracht";

    /// <summary>The data directory itself, or a directory in /var/lib when the server's user cannot reach it.</summary>
    public static async Task<ClusterFiles> ChooseAsync(string data, PostgresUser user, ILogger logger, CancellationToken ct)
    {
        var pointer = Path.Combine(data, "postgres.location");
        if (File.Exists(pointer)) return new ClusterFiles(data, Remembered(pointer));
        if (await user.CanReachAsync(data, ct)) return new ClusterFiles(data, data);
        if (Directory.Exists(Path.Combine(data, "postgres")))
            throw new PostgresCannotStartException(
                $"The server's user cannot reach {data} any more. Make that directory and those above it passable for other users (chmod o+x).");

        var home = Path.Combine(Elsewhere, Name(data));
        Permissions.MakeDirectory(home, Permissions.PassThrough);
        await File.WriteAllTextAsync(pointer, home, ct);
        logger.LogWarning("The server's user cannot reach {Data}, so the database is kept in {Home}", data, home);
        return new ClusterFiles(data, home);
    }

    /// <summary>The path without symbolic links, so that one directory has one name.</summary>
    public static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null) return full;

        var here = Path.Combine(Resolve(parent), Path.GetFileName(full));
        var target = Directory.Exists(here) ? Directory.ResolveLinkTarget(here, returnFinalTarget: true) : null;
        return target is null ? here : Resolve(target.FullName);
    }

    private static string Remembered(string pointer)
    {
        var home = File.ReadAllText(pointer).Trim();
        return Directory.Exists(home)
            ? home
            : throw new PostgresCannotStartException(
                $"The database of this data directory was kept in {home}, which is gone. Put it back, or remove {pointer} to begin with an empty database.");
    }

    private static string Name(string data) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data)))[..16];
}
