using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>Where the server listens: a port on 127.0.0.1, and a Unix socket in a directory that only its user may enter.</summary>
internal sealed record PostgresSocket(string Directory, int Port)
{
    // A socket's path is at most 107 bytes on Linux and 103 on macOS; the server adds its own file name.
    private const int LongestPath = 103;
    private const string LongestName = "/.s.PGSQL.65535";
    private const string Temporary = "/tmp/samenkracht-pg-";

    public static async Task<PostgresSocket> MakeAsync(ClusterFiles files, PostgresUser user, CancellationToken ct)
    {
        var directory = Encoding.UTF8.GetByteCount(files.Socket + LongestName) <= LongestPath
            ? files.Socket
            : Temporary + RandomNumberGenerator.GetHexString(16, lowercase: true);
        Remove(directory);
        Permissions.MakeDirectory(directory, Permissions.OwnerOnly);
        await user.OwnAsync(directory, ct);
        return new PostgresSocket(directory, FreePort());
    }

    public void Remove() => Remove(Directory);

    /// <summary>Removes the socket directory of an earlier server, if that was in /tmp.</summary>
    public static void RemoveTemporary(string directory)
    {
        if (directory.StartsWith(Temporary, StringComparison.Ordinal)) Remove(directory);
    }

    private static void Remove(string directory)
    {
        if (System.IO.Directory.Exists(directory)) System.IO.Directory.Delete(directory, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
