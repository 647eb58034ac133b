using System.Globalization;
using System.Text.RegularExpressions;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>A directory with the programs of one PostgreSQL version.</summary>
/// <param name="Directory">Where <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c> are.</param>
/// <param name="Major">The major version, such as 16.</param>
public sealed partial record PostgresBinaries(string Directory, int Major)
{
    /// <summary>The oldest major version that the host works with.</summary>
    public const int OldestMajor = 15;

    /// <summary>The full path of one of the programs.</summary>
    public string Program(string name) => Path.Combine(Directory, name);

    /// <summary>Finds programs that fit on this machine.</summary>
    /// <param name="search">Where to look.</param>
    /// <param name="clusterMajor">The version that made the existing data, or null when there is none yet.</param>
    /// <param name="ct">Stops the search.</param>
    /// <exception cref="PostgresCannotStartException">No version fits; the message says what to install.</exception>
    public static async Task<PostgresBinaries> FindAsync(PostgresSearch search, int? clusterMajor, CancellationToken ct)
    {
        foreach (var directory in search.Directories())
        {
            var found = await InspectAsync(directory, ct);
            if (found is not null && (clusterMajor is null ? found.Major >= OldestMajor : found.Major == clusterMajor)) return found;
        }

        throw new PostgresCannotStartException(search.Only is null ? Install(clusterMajor) : Correct(search.Only, clusterMajor));
    }

    private static async Task<PostgresBinaries?> InspectAsync(string directory, CancellationToken ct)
    {
        string[] needed = ["postgres", "initdb", "pg_ctl"];
        if (!needed.All(program => File.Exists(Path.Combine(directory, program)))) return null;

        var answer = await Command.RunAsync([Path.Combine(directory, "postgres"), "--version"], ct);
        var version = VersionNumber().Match(answer.Output);
        return version.Success ? new PostgresBinaries(directory, int.Parse(version.Value, CultureInfo.InvariantCulture)) : null;
    }

    private static string Install(int? clusterMajor) => clusterMajor is null
        ? $"PostgreSQL {OldestMajor} or newer is not installed on this machine. Install it (apt-get install postgresql, or brew install postgresql@16), "
            + "point SAMENKRACHT_PG_BIN at its bin directory, set ConnectionStrings__Samenkracht to a database of your own, or use docker compose up."
        : $"The data was made by PostgreSQL {clusterMajor}, and that version is not installed on this machine. Install it (apt-get install postgresql-{clusterMajor}, "
            + $"or brew install postgresql@{clusterMajor}), or point SAMENKRACHT_PG_BIN at its bin directory.";

    private static string Correct(string directory, int? clusterMajor) =>
        $"SAMENKRACHT_PG_BIN is {directory}, but there is no PostgreSQL {clusterMajor?.ToString(CultureInfo.InvariantCulture) ?? $"{OldestMajor} or newer"} there. "
            + "Point it at the directory that holds postgres, initdb and pg_ctl, or leave it out.";

    [GeneratedRegex(@"(?<=\(PostgreSQL\) )\d+")]
    private static partial Regex VersionNumber();
}
