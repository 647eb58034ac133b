using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>The private keys of the embedded issuer and of the demo machines.</summary>
/// <param name="directory">Where they are kept as PEM; without it they end with the process.</param>
public sealed class EmbeddedIssuerKeys(string? directory)
{
    private readonly ConcurrentDictionary<string, ECDsaSecurityKey> keys = new(StringComparer.Ordinal);

    /// <summary>The key that signs tokens.</summary>
    public ECDsaSecurityKey Signing => Named("issuer");

    /// <summary>The key that a demo machine signs its client assertions with.</summary>
    public ECDsaSecurityKey Of(DemoCaller machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        return Named(machine.Who);
    }

    /// <summary>The public half of a key, as a JWK.</summary>
    public static JsonWebKey PublicHalf(ECDsaSecurityKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var half = ECDsa.Create(key.ECDsa.ExportParameters(includePrivateParameters: false));
        return JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new(half) { KeyId = key.KeyId });
    }

    private ECDsaSecurityKey Named(string name) => keys.GetOrAdd(name, Obtain);

    private ECDsaSecurityKey Obtain(string name)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (directory is not null)
        {
            Directory.CreateDirectory(directory);
            key.ImportFromPem(KeyFile.ReadOrWrite(Path.Combine(directory, $"{name}.pem"), key.ExportPkcs8PrivateKeyPem));
        }
        var thumbprint = SHA256.HashData(key.ExportSubjectPublicKeyInfo());
        return new ECDsaSecurityKey(key) { KeyId = Base64UrlEncoder.Encode(thumbprint) };
    }
}
