using System.Security.Cryptography;

namespace Wengang.App.Protection;

/// <summary>AES-256-GCM.</summary>
public sealed class AesFieldCipher(byte[] key) : IFieldCipher, IDisposable
{
    private const int Nonce = 12;
    private const int Mac = 16;
    private readonly AesGcm aes = new(key, Mac);

    public byte Tag => 1;

    public void Dispose() => aes.Dispose();

    public byte[] Seal(ReadOnlySpan<byte> plain)
    {
        var result = new byte[Nonce + plain.Length + Mac];
        var nonce = result.AsSpan(0, Nonce);
        RandomNumberGenerator.Fill(nonce);
        lock (aes)
        {
            aes.Encrypt(nonce, plain, result.AsSpan(Nonce, plain.Length), result.AsSpan(Nonce + plain.Length));
        }

        return result;
    }

    public byte[] Open(ReadOnlySpan<byte> sealedValue)
    {
        if (sealedValue.Length < Nonce + Mac)
        {
            throw new CryptographicException("The value is too short to be a sealed field.");
        }

        var plain = new byte[sealedValue.Length - Nonce - Mac];
        lock (aes)
        {
            aes.Decrypt(sealedValue[..Nonce], sealedValue[Nonce..^Mac], sealedValue[^Mac..], plain);
        }

        return plain;
    }
}
