using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Wengang.App.Data.Writing;

/// <summary>Writes values one after another in an unambiguous byte form and hashes them.</summary>
internal sealed class ContentWriter : ValueSink
{
    private byte[] buffer = new byte[1024];
    private int length;

    public override void Null() => Put(0, []);

    public override void Text(string value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        Encoding.UTF8.GetBytes(value, Header(1, size));
    }

    public override void Bytes(byte[] value) => Put(2, value);

    public override void Flag(bool value) => Long(value ? 1 : 0);

    public override void Day(DateOnly value) => Long(value.DayNumber);

    public override void Instant(DateTime value) => Long((value.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);

    public override void Int(int value) => Long(value);

    public override void Long(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        Put(3, bytes);
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => length = 0;

    /// <summary>The first 16 bytes of SHA-256 of what was written.</summary>
    public byte[] Hash()
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(buffer.AsSpan(0, length), hash);
        return hash[..16].ToArray();
    }

    private void Put(byte tag, ReadOnlySpan<byte> bytes) => bytes.CopyTo(Header(tag, bytes.Length));

    private Span<byte> Header(byte tag, int size)
    {
        if (length + size + 5 > buffer.Length)
        {
            Array.Resize(ref buffer, (length + size + 5) * 2);
        }

        buffer[length] = tag;
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(length + 1), size);
        var place = buffer.AsSpan(length + 5, size);
        length += size + 5;
        return place;
    }
}
