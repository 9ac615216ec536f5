using System.Buffers;
using Wengang.App.Spreadsheets.Writing;

namespace Wengang.App.Spreadsheets.Scanning;

/// <summary>A window of pooled memory that moves forward over a stream and grows up to a bound.</summary>
internal abstract class ByteWindow(Stream stream) : IDisposable
{
    /// <summary>The longest tag or text the window can hold at once.</summary>
    protected const int MaxSize = 1 << 20;

    private const int StartSize = 128 << 10;
    private XmlOutput? _copy;
    private int _copied;

    /// <summary>Gets or sets the first byte not yet consumed.</summary>
    protected int Position { get; set; }

    protected int End { get; private set; }

    /// <summary>Gets or sets a value indicating whether nothing is copied for now.</summary>
    protected bool Dropping { get; set; }

    protected byte[] Bytes { get; private set; } = ArrayPool<byte>.Shared.Rent(StartSize);

    protected ReadOnlySpan<byte> Rest => Bytes.AsSpan(Position, End - Position);

    /// <summary>Moves behind the next occurrence of some bytes. False when there is none.</summary>
    public bool SkipPast(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var at = Rest.IndexOf(bytes);
            if (at >= 0)
            {
                Position += at + bytes.Length;
                return true;
            }

            Position = Math.Max(Position, End - bytes.Length + 1);
            if (!Fill())
            {
                return false;
            }
        }
    }

    /// <summary>From here on, what is moved over is copied to an output unless it is cut out.</summary>
    public void CopyTo(XmlOutput output) => _copy = output;

    /// <summary>Copies what was moved over and not yet copied.</summary>
    public void CopyRest() => CopyUntil(Position);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(Bytes);
        Bytes = [];
        Position = End = 0;
        stream.Dispose();
    }

    protected void CopyUntil(int position)
    {
        if (!Dropping)
        {
            _copy?.Raw(Bytes.AsSpan(_copied, position - _copied));
        }

        _copied = position;
    }

    /// <summary>Leaves what was moved over since the last copy out of it.</summary>
    protected void Forget() => _copied = Position;

    /// <summary>Makes sure that some bytes lie ahead, unless the stream ends before.</summary>
    protected void LookAhead(int count)
    {
        while (End - Position < count && Fill())
        {
        }
    }

    /// <summary>Reads more or fails when the stream ends here.</summary>
    protected void Need()
    {
        if (!Fill())
        {
            throw UnusableWorkbookException.Truncated();
        }
    }

    /// <summary>Reads more behind what is not yet consumed. False at the end of the stream.</summary>
    protected bool Fill()
    {
        if (Position > 0)
        {
            CopyUntil(Position);
            _copied = 0;
            Buffer.BlockCopy(Bytes, Position, Bytes, 0, End - Position);
            End -= Position;
            Position = 0;
        }

        if (End == Bytes.Length)
        {
            Grow();
        }

        var read = stream.Read(Bytes, End, Bytes.Length - End);
        End += read;
        return read > 0;
    }

    private void Grow()
    {
        if (Bytes.Length >= MaxSize)
        {
            throw UnusableWorkbookException.Damaged();
        }

        var larger = ArrayPool<byte>.Shared.Rent(Bytes.Length * 2);
        Buffer.BlockCopy(Bytes, 0, larger, 0, End);
        ArrayPool<byte>.Shared.Return(Bytes);
        Bytes = larger;
    }
}
