namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>A private key in a file that only its owner reads.</summary>
internal static class KeyFile
{
    /// <summary>Reads the file, after writing it when it does not exist yet.</summary>
    public static string ReadOrWrite(string path, Func<string> pem)
    {
        if (!File.Exists(path))
        {
            WriteOnce(path, pem());
        }
        return File.ReadAllText(path);
    }

    // Hosts that start together each write a whole file of their own; the first name wins and all read that one.
    private static void WriteOnce(string path, string pem)
    {
        var draft = $"{path}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using (var writer = new StreamWriter(draft, options))
        {
            writer.Write(pem);
        }
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
