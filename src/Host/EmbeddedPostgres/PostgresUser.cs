namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>
/// Who the server runs as. PostgreSQL refuses to run as root, so a root host hands it to an unprivileged user;
/// any other host runs it as itself.
/// </summary>
internal sealed class PostgresUser
{
    private const string Made = "samenkracht-pg";

    private readonly string? _name;
    private readonly IReadOnlyList<string> _prefix;

    private PostgresUser(string? name, IReadOnlyList<string> prefix) => (_name, _prefix) = (name, prefix);

    /// <summary>Chooses the user for this host, and makes one when a root host has none to use.</summary>
    public static async Task<PostgresUser> ForHostAsync(ILogger logger, CancellationToken ct)
    {
        if (!Environment.IsPrivilegedProcess) return new PostgresUser(null, []);

        var name = await ExistsAsync("postgres", ct) ? "postgres" : Made;
        if (!await ExistsAsync(name, ct)) await MakeAsync(name, logger, ct);
        return new PostgresUser(name, await PrefixAsync(name, ct));
    }

    /// <summary>The command line that runs <paramref name="command"/> as this user.</summary>
    public IReadOnlyList<string> RunAs(params IEnumerable<string> command) => [.. _prefix, .. command];

    /// <summary>Whether this user can reach what is in <paramref name="directory"/>.</summary>
    public async Task<bool> CanReachAsync(string directory, CancellationToken ct) =>
        (await Command.RunAsync(RunAs("test", "-x", directory), ct)).Succeeded;

    /// <summary>Gives a directory and all that is in it to this user.</summary>
    public async Task OwnAsync(string directory, CancellationToken ct)
    {
        if (_name is null) return;

        var given = await Command.RunAsync(["chown", "-R", _name, directory], ct);
        if (!given.Succeeded)
            throw new PostgresCannotStartException(
                $"The directory {directory} cannot be given to the user {_name} ({given.Output}). Choose a --data directory on a local disk.");
    }

    private static async Task<bool> ExistsAsync(string name, CancellationToken ct) =>
        (await Command.RunAsync(["id", "-u", name], ct)).Succeeded;

    private static async Task MakeAsync(string name, ILogger logger, CancellationToken ct)
    {
        var made = await Command.RunAsync(["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/bin/false", name], ct);
        if (!made.Succeeded)
            throw new PostgresCannotStartException(
                $"PostgreSQL does not run as root, and the user {name} cannot be made ({made.Output}). Start the host as another user, or make a user named postgres.");
        logger.LogInformation("Made the system user {User}, because PostgreSQL does not run as root", name);
    }

    /// <summary>setpriv becomes the command, so it comes first; the other two stay as its parent.</summary>
    private static async Task<IReadOnlyList<string>> PrefixAsync(string name, CancellationToken ct)
    {
        var group = (await Command.RunAsync(["id", "-g", name], ct)).Output;
        string[][] ways =
        [
            ["setpriv", $"--reuid={name}", $"--regid={group}", "--clear-groups", "--"],
            ["runuser", "-u", name, "--"],
            ["su", name, "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--"],
        ];
        foreach (var way in ways)
            if ((await Command.RunAsync([.. way, "true"], ct)).Succeeded)
                return way;

        throw new PostgresCannotStartException(
            $"PostgreSQL does not run as root, and the host cannot become {name}. Install setpriv (apt-get install util-linux), or start the host as another user.");
    }
}
