namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>
/// The server's settings. They go on its command line, which outranks postgresql.conf and ALTER SYSTEM:
/// what is durable here stays durable.
/// </summary>
internal static class PostgresSettings
{
    private static readonly string[] Fixed =
    [
        "listen_addresses=127.0.0.1",
        "unix_socket_permissions=0700",
        "password_encryption=scram-sha-256",
        "max_connections=200",

        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        "wal_compression=on",

        "shared_buffers=256MB",
        "idle_in_transaction_session_timeout=60s",
        "timezone=UTC",
        "log_timezone=UTC",

        // Personal data is in statements, in their parameters and in the DETAIL of errors: none of those are logged.
        // The level "log" leaves out errors of statements and keeps what the server says about itself.
        "logging_collector=off",
        "log_destination=stderr",
        "log_min_messages=log",
        "log_statement=none",
        "log_min_error_statement=panic",
        "log_error_verbosity=terse",
        "log_min_duration_statement=-1",
        "log_parameter_max_length=0",
        "log_parameter_max_length_on_error=0",
    ];

    public static IEnumerable<string> Arguments(string socket, int port) =>
        Fixed.Append($"unix_socket_directories={socket}").Append($"port={port}").SelectMany(setting => new[] { "-c", setting });
}
