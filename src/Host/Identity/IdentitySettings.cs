namespace Samenkracht.Host.Identity;

/// <summary>What the host is told about identity, read once at start from the section <c>Identity</c>.</summary>
/// <param name="Issuer">The only issuer whose tokens are accepted; absent when the embedded issuer serves.</param>
/// <param name="Audience">The name of this API in the <c>aud</c> claim.</param>
/// <param name="TokenTypes">The accepted values of the <c>typ</c> header.</param>
/// <param name="MaximumLifetimes">How long a token may live.</param>
/// <param name="EmbeddedAddress">The <c>iss</c> of the embedded issuer.</param>
/// <param name="KeyDirectory">Where the embedded issuer keeps its keys; absent means keys that end with the process.</param>
public sealed record IdentitySettings(
    string? Issuer,
    string Audience,
    IReadOnlyList<string> TokenTypes,
    MaximumLifetimes MaximumLifetimes,
    string EmbeddedAddress,
    string? KeyDirectory)
{
    /// <summary>Whether tokens come from the issuer inside this host.</summary>
    public bool IsEmbedded => Issuer is null;

    /// <summary>Reads the settings, and refuses those that would leave the API open.</summary>
    /// <exception cref="InvalidOperationException">The settings do not fit the environment.</exception>
    public static IdentitySettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("Identity");
        var issuer = Text(section["Issuer"]);
        if (!environment.IsDevelopment())
        {
            RefuseDevelopmentSettings(section, issuer, environment.EnvironmentName);
        }
        return new(
            issuer,
            Text(section["Audience"]) ?? "samenkracht",
            section.GetSection("TokenTypes").Get<string[]>() is { Length: > 0 } types ? types : ["at+jwt"],
            MaximumLifetimes.Read(section.GetSection("MaximumLifetimes")),
            new Uri(Text(section["EmbeddedIssuer:Address"]) ?? "http://127.0.0.1:5080/").AbsoluteUri,
            Text(section["KeyDirectory"]) ?? BelowDataDirectory(configuration));
    }

    private static void RefuseDevelopmentSettings(IConfigurationSection section, string? issuer, string environment)
    {
        if (section.GetSection("EmbeddedIssuer").Exists() || Text(section["KeyDirectory"]) is not null)
        {
            throw new InvalidOperationException(
                $"The embedded issuer serves in Development only and this host runs in {environment}. Remove Identity:EmbeddedIssuer and Identity:KeyDirectory, and set Identity:Issuer to the address of your OpenID Connect issuer.");
        }
        if (issuer is null)
        {
            throw new InvalidOperationException(
                $"This host runs in {environment} and has no issuer to trust. Set Identity:Issuer to the https address of your OpenID Connect issuer.");
        }
        if (!issuer.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"This host runs in {environment} and its issuer is not reached over https. Set Identity:Issuer to an address that starts with https://.");
        }
    }

    private static string? BelowDataDirectory(IConfiguration configuration) =>
        Text(configuration["Data:Directory"]) is { } data ? Path.Combine(data, "identity") : null;

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
