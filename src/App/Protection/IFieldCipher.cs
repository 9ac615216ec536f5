namespace Wengang.App.Protection;

/// <summary>Authenticated encryption of one field; the county chooses AES or SM4.</summary>
public interface IFieldCipher
{
    /// <summary>Written as the first byte of every value, so that both kinds can be read side by side.</summary>
    byte Tag { get; }

    /// <summary>Nonce, ciphertext and authentication tag.</summary>
    byte[] Seal(ReadOnlySpan<byte> plain);

    /// <summary>The plain bytes; throws <see cref="System.Security.Cryptography.CryptographicException"/> when the value was changed or the key is another.</summary>
    byte[] Open(ReadOnlySpan<byte> sealedValue);
}
