namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>
/// The embedded PostgreSQL cannot start. The message is one or two plain sentences for whoever started the host:
/// what is wrong, and what to do about it.
/// </summary>
public sealed class PostgresCannotStartException(string message, Exception? cause = null) : Exception(message, cause);
