using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Wengang.App.Data.Writing;

/// <summary>Writes values one after another in an unambiguous byte form and hashes them.</summary>
internal sealed class ContentWriter : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(1024);
    private int length;

    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                Put(0, []);
                break;
            case string s:
                Text(s);
                break;
            case byte[] b:
                Put(2, b);
                break;
            case bool b:
                Number(b ? 1 : 0);
                break;
            case DateOnly d:
                Number(d.DayNumber);
                break;
            case DateTime t:
                Number((t.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);
                break;
            case IConvertible n:
                Number(n.ToInt64(null));
                break;
            default:
                throw new NotSupportedException($"Content of type {value.GetType().Name} has no byte form.");
        }
    }

    public byte[] Hash()
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(buffer.AsSpan(0, length), hash);
        return hash[..16].ToArray();
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private void Text(string s)
    {
        var size = Encoding.UTF8.GetByteCount(s);
        Encoding.UTF8.GetBytes(s, Header(1, size));
    }

    private void Number(long n)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, n);
        Put(3, bytes);
    }

    private void Put(byte tag, ReadOnlySpan<byte> bytes) => bytes.CopyTo(Header(tag, bytes.Length));

    private Span<byte> Header(byte tag, int size)
    {
        if (length + size + 5 > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((length + size + 5) * 2);
            buffer.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        buffer[length] = tag;
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(length + 1), size);
        var place = buffer.AsSpan(length + 5, size);
        length += size + 5;
        return place;
    }
}
