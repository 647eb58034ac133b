using System.Security.Cryptography;
using System.Text;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>A private key in a file that only its owner reads.</summary>
internal static class KeyFile
{
    /// <summary>Reads the file, after writing it when it does not exist yet.</summary>
    public static string ReadOrWrite(string path, Func<string> pem)
    {
        // Hosts that start together must end with the same key, and a move that refuses to overwrite is not atomic on Linux.
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path))));
        using var gate = new Mutex(initiallyOwned: false, $"samenkracht-{name}");
        Enter(gate);
        try
        {
            if (!File.Exists(path))
            {
                Write(path, pem());
            }
            return File.ReadAllText(path);
        }
        finally
        {
            gate.ReleaseMutex();
        }
    }

    private static void Enter(Mutex gate)
    {
        try
        {
            gate.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The other host died with the gate in hand; the file is whole or absent, and the gate is ours now.
        }
    }

    private static void Write(string path, string pem)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        var draft = $"{path}.draft";
        using (var writer = new StreamWriter(draft, options))
        {
            writer.Write(pem);
        }
        File.Move(draft, path);
    }
}
