using Alba;
using JasperFx.CommandLine;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Samenkracht.Host.EmbeddedPostgres;
using Wolverine;

[assembly: AssemblyFixture(typeof(Samenkracht.Acceptance.AppFixture))]

namespace Samenkracht.Acceptance;

/// <summary>One PostgreSQL and one host for all acceptance tests. Tests use things of their own and never reset.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("samenkracht-acceptance-").FullName;
    private PostgresServer _postgres = null!;

    public IAlbaHost Host { get; private set; } = null!;

    public string ConnectionString => _postgres.ConnectionString;

    public async ValueTask InitializeAsync()
    {
        File.SetUnixFileMode(_directory, File.GetUnixFileMode(_directory) | UnixFileMode.OtherExecute | UnixFileMode.GroupExecute);
        _postgres = await PostgresServer.StartAsync(_directory, NullLogger.Instance, CancellationToken.None);
        JasperFxEnvironment.AutoStartHost = true;
        Host = await AlbaHost.For<Program>(host => host
            .UseEnvironment("Development")
            .UseSetting("ConnectionStrings:Samenkracht", ConnectionString)
            .UseSetting("Logging:LogLevel:Default", "Error")
            .UseSetting("Logging:LogLevel:Samenkracht", "Error")
            .TrustTestTokens()
            .ConfigureServices(services => services.RunWolverineInSoloMode()));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _postgres.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }
}
