using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

/// <summary>A server that was started by hand, with settings that are not durable.</summary>
internal sealed class CarelessServer : IDisposable
{
    private readonly DataDirectory _data;
    private readonly string _pgCtl;

    private CarelessServer(DataDirectory data, string pgCtl) => (_data, _pgCtl) = (data, pgCtl);

    public string ConnectionString =>
        $"Host={_data["postgres"]};Port=5432;Username=samenkracht;Password={File.ReadAllText(_data["postgres.password"])};Database=samenkracht;Pooling=false";

    public static async Task<CarelessServer> StartAsync(DataDirectory data)
    {
        var binaries = await PostgresBinaries.FindAsync(PostgresSearch.FromEnvironment(), null, default);
        var server = new CarelessServer(data, binaries.Program("pg_ctl"));
        server.PgCtl("start", "-w", "-l", data["postgres/careless.log"], "-o", $"-c fsync=off -c full_page_writes=off -c listen_addresses= -c unix_socket_directories={data["postgres"]}");
        return server;
    }

    public void Dispose() => PgCtl("stop", "-w", "-m", "immediate");

    private void PgCtl(string verb, params string[] options)
    {
        var command = DataDirectory.AsServer([_pgCtl, verb, "-D", _data["postgres"], .. options]);
        DataDirectory.Run(command[0], command[1..]);
    }
}
