using System.Security.Cryptography;

namespace Samenkracht.Common.Sealing;

/// <summary>AES-256-GCM with a random nonce, as one array: 12 bytes nonce, the ciphertext, 16 bytes tag.</summary>
internal static class SealedBytes
{
    private const int Nonce = 12;
    private const int Tag = 16;

    public static byte[] Encrypt(byte[] key, byte[] plain, byte[] context)
    {
        var bytes = new byte[Nonce + plain.Length + Tag];
        RandomNumberGenerator.Fill(bytes.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(bytes.AsSpan(0, Nonce), plain, bytes.AsSpan(Nonce, plain.Length), bytes.AsSpan(Nonce + plain.Length), context);
        return bytes;
    }

    /// <exception cref="CryptographicException">The bytes are of another key or context, or changed.</exception>
    public static byte[] Decrypt(byte[] key, byte[] bytes, byte[] context)
    {
        var plain = new byte[bytes.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(bytes.AsSpan(0, Nonce), bytes.AsSpan(Nonce, plain.Length), bytes.AsSpan(Nonce + plain.Length), plain, context);
        return plain;
    }
}
