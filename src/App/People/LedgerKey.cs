using System.Buffers.Binary;

namespace Wengang.App.People;

/// <summary>The same person, the same thing: what makes two ledger lines one.</summary>
public readonly record struct LedgerKey<T>(UInt128 Identity, T Thing)
{
    public LedgerKey(byte[]? identityIndex, T thing)
        : this(BinaryPrimitives.ReadUInt128BigEndian(identityIndex), thing)
    {
    }
}
