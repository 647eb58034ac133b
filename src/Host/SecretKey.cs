using System.Security.Cryptography;
using Samenkracht.Common.Sealing;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Host;

/// <summary>The master key of this host: the same one on every host of a database, and never in that database.</summary>
public static class SecretKey
{
    private const string Setting = "Personal:MasterKey";

    /// <summary>Adds the key that is configured; a development host makes one and keeps it beside its data.</summary>
    internal static void AddMasterKey(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(_ => new MasterKey(SecretOf(builder.Configuration, builder.Environment.IsDevelopment())));

    /// <summary>The 32 bytes that are configured, or those of the file of a development host.</summary>
    /// <param name="configuration">The settings of the host.</param>
    /// <param name="isDevelopment">Whether the host may make a key of its own.</param>
    /// <exception cref="InvalidOperationException">There is no usable key; the message says what to set.</exception>
    public static byte[] SecretOf(ConfigurationManager configuration, bool isDevelopment)
    {
        if (configuration[Setting] is { } configured) return Read(configured);
        if (!isDevelopment)
            throw new InvalidOperationException($"Set {Setting} to 32 random bytes in base64 (openssl rand -base64 32), the same on every host, and keep a copy apart from the backups of the database.");
        var directory = configuration["Data:Directory"] ?? configuration["Identity:KeyDirectory"] ?? Path.Combine(".data", "host");
        Directory.CreateDirectory(directory);
        return Read(KeyFile.ReadOrWrite(Path.Combine(directory, "personal.key"), () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
    }

    private static byte[] Read(string text)
    {
        var secret = new byte[32];
        return Convert.TryFromBase64String(text.Trim(), secret, out var written) && written == 32
            ? secret
            : throw new InvalidOperationException($"{Setting} must be 32 bytes in base64; openssl rand -base64 32 makes one.");
    }
}
