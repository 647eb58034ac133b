using System.Globalization;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>
/// One live host per data directory. The kernel holds the lock on <c>host.lock</c>, so it goes with the process
/// however that ends; <c>host.pid</c> beside it says who, because a locked file cannot be read from .NET.
/// </summary>
internal sealed class HostLock : IDisposable
{
    private readonly FileStream _file;

    private HostLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or throws a sentence that names the process that has it.</summary>
    public static HostLock Take(string directory)
    {
        var path = Path.Combine(directory, "host.lock");
        FileStream file;
        try
        {
            file = Permissions.OpenPrivate(path, FileMode.OpenOrCreate, FileShare.None);
        }
        catch (UnauthorizedAccessException cause)
        {
            throw new PostgresCannotStartException(
                $"The data directory {directory} cannot be written by this user. Make it writable, or choose another --data directory.", cause);
        }
        catch (IOException cause)
        {
            throw new PostgresCannotStartException(
                $"The data directory {directory} is in use by {Holder(directory)}. Stop that process, or choose another --data directory.", cause);
        }

        File.WriteAllText(PidFile(directory), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return new HostLock(file);
    }

    public void Dispose() => _file.Dispose();

    private static string Holder(string directory) =>
        File.Exists(PidFile(directory)) ? $"process {File.ReadAllText(PidFile(directory))}" : "another process";

    private static string PidFile(string directory) => Path.Combine(directory, "host.pid");
}
