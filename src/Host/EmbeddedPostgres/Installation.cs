using Npgsql;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>All that a server needs to start, ready for as many starts as it takes. Holds the host lock.</summary>
internal sealed class Installation : IDisposable
{
    private readonly ClusterFiles _files;
    private readonly PostgresUser _user;
    private readonly PostgresBinaries _binaries;
    private readonly EarlierServer _earlier;
    private readonly string _password;
    private readonly IReadOnlyList<HostLock> _locks;

    private Installation(
        ClusterFiles files, PostgresUser user, PostgresBinaries binaries, EarlierServer earlier, PostgresSocket socket,
        string password, IReadOnlyList<HostLock> locks) =>
        (_files, _user, _binaries, _earlier, Socket, _password, _locks) = (files, user, binaries, earlier, socket, password, locks);

    public PostgresSocket Socket { get; }

    /// <summary>Opens the database that every cluster has, and keeps no connection open afterwards.</summary>
    public string MaintenanceConnectionString => ConnectionString("postgres") + ";Pooling=false";

    public static async Task<Installation> PrepareAsync(string dataDirectory, ILogger logger, CancellationToken ct)
    {
        var data = MakeDirectory(dataDirectory);
        var locks = new List<HostLock> { HostLock.Take(data) };
        try
        {
            var user = await PostgresUser.ForHostAsync(logger, ct);
            var files = await ClusterPlace.ChooseAsync(data, user, logger, ct);
            // Two copies of a data directory may point at one cluster.
            if (files.Home != files.Data) locks.Add(HostLock.Take(files.Home));
            return await PrepareAsync(files, user, locks, logger, ct);
        }
        catch
        {
            locks.ForEach(held => held.Dispose());
            throw;
        }
    }

    public async Task<PostgresProcess> StartAsync(CancellationToken ct)
    {
        await _earlier.EndAsync(ct);
        return await PostgresProcess.StartAsync(_files, _user, _binaries, Socket, MaintenanceConnectionString, ct);
    }

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = Socket.Directory,
        Port = Socket.Port,
        Username = PostgresCluster.Superuser,
        Password = _password,
        Database = database,
    }.ConnectionString;

    public void Dispose()
    {
        Socket.Remove();
        foreach (var held in _locks) held.Dispose();
    }

    private static async Task<Installation> PrepareAsync(
        ClusterFiles files, PostgresUser user, IReadOnlyList<HostLock> locks, ILogger logger, CancellationToken ct)
    {
        var cluster = new PostgresCluster(files, user, logger);
        var major = cluster.Major();
        var binaries = await PostgresBinaries.FindAsync(PostgresSearch.FromEnvironment(), major, ct);
        if (major is null) await cluster.MakeAsync(binaries, ct);
        await user.OwnAsync(files.Cluster, ct);

        var earlier = new EarlierServer(files, user, binaries, logger);
        await earlier.EndAsync(ct);
        var socket = await PostgresSocket.MakeAsync(files, user, ct);
        return new Installation(files, user, binaries, earlier, socket, cluster.Password(), locks);
    }

    private static string MakeDirectory(string dataDirectory)
    {
        try
        {
            Directory.CreateDirectory(dataDirectory);
            return ClusterPlace.Resolve(dataDirectory);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new PostgresCannotStartException($"The data directory {dataDirectory} cannot be made. Choose another --data directory.", cause);
        }
    }
}
