using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samenkracht.Common.Sealing;

/// <summary>The place of one sealed value in the log: the leaf it is in, and the field of that leaf.</summary>
/// <param name="Tenant">The controller.</param>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The version of the event in the stream.</param>
/// <param name="Field">The member of the body.</param>
public sealed record FieldPlace(string Tenant, string Stream, long Version, string Field)
{
    internal byte[] Context(string purpose) =>
        Encoding.UTF8.GetBytes(string.Join('\0', purpose, Tenant, Stream, Version.ToString(CultureInfo.InvariantCulture), Field));
}

/// <summary>Commits to values and encrypts them, for one place each. The byte formats are in <c>erasure_vectors.json</c> of the specs.</summary>
public static class FieldSeal
{
    /// <summary>The opening of one field: who has it can check that one value, and learns nothing of any other.</summary>
    /// <param name="key">The 32 random bytes of the subject.</param>
    /// <param name="place">The place.</param>
    public static byte[] Opening(byte[] key, FieldPlace place) => HMACSHA256.HashData(key, place.Context("leaf-open/v1"));

    /// <summary>The commitment to a value, base64url.</summary>
    public static string Commit(byte[] key, FieldPlace place, string value) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Opening(key, place), Encoding.UTF8.GetBytes(value)));

    /// <summary>The value encrypted for this place only (AES-256-GCM, key by HKDF-SHA-256).</summary>
    public static byte[] Encrypt(byte[] key, FieldPlace place, string value) =>
        SealedBytes.Encrypt(KeyOf(key, place), Encoding.UTF8.GetBytes(value), place.Context("leaf/v1"));

    /// <summary>The value at this place.</summary>
    /// <exception cref="CryptographicException">The bytes are of another place, another key, or changed.</exception>
    public static string Decrypt(byte[] key, FieldPlace place, byte[] sealedBytes) =>
        Encoding.UTF8.GetString(SealedBytes.Decrypt(KeyOf(key, place), sealedBytes, place.Context("leaf/v1")));

    private static byte[] KeyOf(byte[] key, FieldPlace place) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, salt: [], place.Context("field-key/v1"));
}
