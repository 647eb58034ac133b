using System.Security.Cryptography;
using System.Text;

namespace Samenkracht.Common.Sealing;

/// <summary>
/// The host's own secret of 32 bytes, kept outside the database: it wraps the keys of persons, so that a copy of the database alone
/// opens nothing, and it keys the fingerprints of requests, which would otherwise be guessable hashes of personal data.
/// </summary>
public sealed class MasterKey
{
    private readonly byte[] _wrapping;
    private readonly byte[] _fingerprints;

    /// <summary>Derives the two keys.</summary>
    /// <param name="secret">32 bytes.</param>
    /// <exception cref="ArgumentException">It has another length.</exception>
    public MasterKey(byte[] secret)
    {
        if (secret is not { Length: 32 }) throw new ArgumentException("The master key has 32 bytes.", nameof(secret));
        _wrapping = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, salt: [], Encoding.UTF8.GetBytes("subject-keys/v1"));
        _fingerprints = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, salt: [], Encoding.UTF8.GetBytes("fingerprints/v1"));
    }

    internal byte[] Wrap(byte[] subjectKey, string tenant, string subject) => SealedBytes.Encrypt(_wrapping, subjectKey, Of(tenant, subject));

    internal byte[] Unwrap(byte[] wrapped, string tenant, string subject) => SealedBytes.Decrypt(_wrapping, wrapped, Of(tenant, subject));

    internal IncrementalHash Fingerprint() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _fingerprints);

    private static byte[] Of(string tenant, string subject) => Encoding.UTF8.GetBytes($"{tenant}\0{subject}");
}
