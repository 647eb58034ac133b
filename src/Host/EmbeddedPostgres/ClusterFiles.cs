namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>Where everything of one embedded server is.</summary>
/// <param name="Data">The data directory that the operator chose.</param>
/// <param name="Home">The directory that holds the cluster: the data directory, unless the server's user cannot reach it.</param>
internal sealed record ClusterFiles(string Data, string Home)
{
    public string Cluster => Path.Combine(Home, "postgres");
    public string PidFile => Path.Combine(Cluster, "postmaster.pid");
    public string Socket => Path.Combine(Home, "socket");
    public string Password => Path.Combine(Data, "postgres.password");
    public string Log => Path.Combine(Data, "postgres.log");
}
