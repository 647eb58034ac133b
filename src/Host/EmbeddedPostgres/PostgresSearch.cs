using System.Globalization;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>Where PostgreSQL's programs may be, best first.</summary>
/// <param name="Only">The one directory to use when the operator chose it, or null.</param>
/// <param name="OnPath">Directories that are searched first.</param>
/// <param name="Installed">Patterns with one <c>*</c> for the version, searched next; newest version first.</param>
public sealed record PostgresSearch(string? Only, IReadOnlyList<string> OnPath, IReadOnlyList<string> Installed)
{
    private static readonly string[] Distributions =
    [
        "/usr/lib/postgresql/*/bin",
        "/usr/pgsql-*/bin",
        "/opt/homebrew/opt/postgresql@*/bin",
        "/usr/local/opt/postgresql@*/bin",
    ];

    /// <summary>SAMENKRACHT_PG_BIN alone when it is set; else PATH and the usual directories.</summary>
    public static PostgresSearch FromEnvironment()
    {
        var only = Environment.GetEnvironmentVariable("SAMENKRACHT_PG_BIN");
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return new PostgresSearch(
            string.IsNullOrWhiteSpace(only) ? null : only,
            path.Split(':', StringSplitOptions.RemoveEmptyEntries),
            Distributions);
    }

    /// <summary>The directories to look in, in order.</summary>
    public IEnumerable<string> Directories() => Only is null ? OnPath.Concat(Installed.SelectMany(NewestFirst)) : [Only];

    private static IEnumerable<string> NewestFirst(string pattern)
    {
        var versions = Path.GetDirectoryName(pattern)!;
        var parent = Path.GetDirectoryName(versions)!;
        if (!Directory.Exists(parent)) return [];

        return Directory.EnumerateDirectories(parent, Path.GetFileName(versions))
            .OrderByDescending(Version)
            .Select(directory => Path.Combine(directory, Path.GetFileName(pattern)));
    }

    private static decimal Version(string directory)
    {
        var digits = Path.GetFileName(directory).SkipWhile(letter => !char.IsAsciiDigit(letter)).ToArray();
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var version) ? version : 0;
    }
}
