using System.Security.Cryptography;
using System.Text;

namespace Wengang.App.Protection;

/// <summary>Keeps identity numbers, phones and bank cards: sealed for reading, indexed for exact look-up.</summary>
public sealed class FieldProtector
{
    /// <summary>Bytes of a blind index.</summary>
    public const int IndexLength = 16;

    [ThreadStatic]
    private static (FieldProtector? Owner, IncrementalHash? Mac) keyed;

    private readonly byte[] indexKey;
    private readonly IFieldCipher writing;
    private readonly IFieldCipher[] reading;

    /// <param name="master">The county's 32 secret bytes.</param>
    /// <param name="useSm4">Seal new values with SM4 instead of AES; both are always readable.</param>
    public FieldProtector(byte[] master, bool useSm4 = false)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(master.Length, 32);
        indexKey = Derive(master, "blind index", 32);
        var aes = new AesFieldCipher(Derive(master, "aes field", 32));
        var sm4 = new Sm4FieldCipher(Derive(master, "sm4 field", 16));
        reading = [aes, sm4];
        writing = useSm4 ? sm4 : aes;
        Fingerprint = Convert.ToHexStringLower(Derive(master, "fingerprint", 8));
    }

    /// <summary>Tells one key from another without giving it away; kept in the database.</summary>
    public string Fingerprint { get; }

    /// <summary>A keyed hash: equal values, equal index; nothing can be read back from it.</summary>
    public byte[] Index(string value)
    {
        Span<byte> text = stackalloc byte[Encoding.UTF8.GetMaxByteCount(Math.Min(value.Length, 256))];
        var bytes = value.Length <= 256 ? text[..Encoding.UTF8.GetBytes(value, text)] : Encoding.UTF8.GetBytes(value);
        Span<byte> mac = stackalloc byte[32];
        var keyedHash = KeyedHash();
        keyedHash.AppendData(bytes);
        keyedHash.GetHashAndReset(mac);
        return mac[..IndexLength].ToArray();
    }

    public byte[] Seal(string value) => [writing.Tag, .. writing.Seal(Encoding.UTF8.GetBytes(value))];

    /// <summary>The plain value; throws <see cref="CryptographicException"/> when it was changed or the key is another.</summary>
    public string Open(byte[] value)
    {
        var cipher = Array.Find(reading, c => value.Length > 0 && c.Tag == value[0])
            ?? throw new CryptographicException("The sealed field has an unknown kind.");
        return Encoding.UTF8.GetString(cipher.Open(value.AsSpan(1)));
    }

    /// <summary>Setting up a key costs more than the hash: one set-up per thread and key.</summary>
    private IncrementalHash KeyedHash()
    {
        if (keyed.Owner != this)
        {
            keyed = (this, IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, indexKey));
        }

        return keyed.Mac!;
    }

    private static byte[] Derive(byte[] master, string purpose, int length) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master, length, info: Encoding.UTF8.GetBytes("wengang " + purpose));
}
