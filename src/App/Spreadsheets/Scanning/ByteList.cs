namespace Wengang.App.Spreadsheets.Scanning;

/// <summary>A growing run of bytes that keeps its memory when cleared.</summary>
internal sealed class ByteList
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Add(byte value) => Reserve(1)[0] = value;

    public void Add(ReadOnlySpan<byte> values) => values.CopyTo(Reserve(values.Length));

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, _bytes.Length * 2));
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}
