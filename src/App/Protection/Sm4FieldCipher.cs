using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;

namespace Wengang.App.Protection;

/// <summary>SM4-GCM (GB/T 32907), for counties that must use the national ciphers.</summary>
public sealed class Sm4FieldCipher(byte[] key) : IFieldCipher
{
    private const int Nonce = 12;
    private const int MacBits = 128;
    private readonly KeyParameter key = new(key);

    public byte Tag => 2;

    public byte[] Seal(ReadOnlySpan<byte> plain)
    {
        var nonce = RandomNumberGenerator.GetBytes(Nonce);
        return [.. nonce, .. Run(true, nonce, plain)];
    }

    public byte[] Open(ReadOnlySpan<byte> sealedValue)
    {
        try
        {
            return Run(false, sealedValue[..Nonce].ToArray(), sealedValue[Nonce..]);
        }
        catch (Exception e) when (e is InvalidCipherTextException or ArgumentOutOfRangeException)
        {
            throw new CryptographicException("The sealed field was changed or belongs to another key.", e);
        }
    }

    private byte[] Run(bool seal, byte[] nonce, ReadOnlySpan<byte> input)
    {
        var cipher = new GcmBlockCipher(new SM4Engine());
        cipher.Init(seal, new AeadParameters(key, MacBits, nonce));
        var output = new byte[cipher.GetOutputSize(input.Length)];
        var length = cipher.ProcessBytes(input, output);
        length += cipher.DoFinal(output.AsSpan(length));
        return output[..length];
    }
}
