namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>Files and directories with Unix permissions.</summary>
internal static class Permissions
{
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    public const UnixFileMode PassThrough = OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static void MakeDirectory(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) throw NotOnWindows();
        Directory.CreateDirectory(path, mode);
    }

    /// <summary>Opens a file to write; when that makes it, only the host's user may read it.</summary>
    public static FileStream OpenPrivate(string path, FileMode mode, FileShare share)
    {
        if (OperatingSystem.IsWindows()) throw NotOnWindows();
        return new FileStream(path, new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = share,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
    }

    private static PostgresCannotStartException NotOnWindows() => new(
        "The host does not run PostgreSQL itself on Windows. Set ConnectionStrings__Samenkracht to a database of your own, or use docker compose up.");
}
