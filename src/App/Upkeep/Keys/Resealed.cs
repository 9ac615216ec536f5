using System.Buffers.Binary;
using System.Security.Cryptography;
using Wengang.App.Protection;

namespace Wengang.App.Upkeep.Keys;

/// <summary>Exchanges the values of rows, and remembers what became of each identity number's blind index.</summary>
internal sealed class Resealed(FieldProtector old, FieldProtector next)
{
    private readonly Dictionary<UInt128, byte[]> identities = [];

    /// <summary>Lone indexes whose value is sealed nowhere.</summary>
    public long Unknown { get; private set; }

    /// <exception cref="CryptographicException">A value was changed, or does not fit its index.</exception>
    public void Exchange(object row, SealedTable table)
    {
        foreach (var (cipher, index) in table.Pairs)
        {
            var value = SealedTable.Read(cipher, row);
            var known = index is null ? null : SealedTable.Read(index, row);
            if (index is not null && (value is null) != (known is null))
            {
                throw new CryptographicException("A sealed value lacks its index, or an index its value.");
            }

            if (value is not null)
            {
                var plain = old.Open(value);
                SealedTable.Write(cipher, row, next.Seal(plain));
                if (index is not null)
                {
                    SealedTable.Write(index, row, Index(plain, known!));
                }
            }
        }

        foreach (var lone in table.Lone)
        {
            if (SealedTable.Read(lone, row) is { } value)
            {
                SealedTable.Write(lone, row, Lone(value));
            }
        }
    }

    private byte[] Index(string plain, byte[] known)
    {
        if (!old.Index(plain).AsSpan().SequenceEqual(known))
        {
            throw new CryptographicException("A sealed value does not fit its index.");
        }

        return identities[BinaryPrimitives.ReadUInt128BigEndian(known)] = next.Index(plain);
    }

    /// <summary>What is sealed nowhere cannot be known again; hashed once more it stays apart from all others, and the old key alone tells nothing of it.</summary>
    private byte[] Lone(byte[] value)
    {
        if (identities.TryGetValue(BinaryPrimitives.ReadUInt128BigEndian(value), out var known))
        {
            return known;
        }

        Unknown++;
        return next.Index(Convert.ToHexString(value));
    }
}
