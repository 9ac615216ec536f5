using System.Numerics;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>The table of shared strings: one UTF-8 store and a position per string; strings are made when asked for.</summary>
internal sealed class SharedStrings
{
    private const int ChunkBits = 18;
    private const int ChunkSize = 1 << ChunkBits;
    private const int PositionBits = 12;
    private const int MaxCache = 1 << 16;
    private const int LongMark = 0xFF;

    private readonly List<byte[]> _chunks = [];
    private readonly List<uint[]> _positions = [];
    private readonly long _maxBytes;
    private int[] _cachedIndex = [];
    private string?[] _cached = [];
    private int _used = ChunkSize;

    public SharedStrings(long maxBytes)
    {
        _maxBytes = Math.Min(maxBytes, uint.MaxValue);
    }

    public int Count { get; private set; }

    /// <summary>Adds one string; null stands for one that is too long for a cell.</summary>
    public void Add(ReadOnlySpan<byte> utf8, bool tooLong)
    {
        var header = tooLong || utf8.Length >= LongMark ? 4 : 1;
        var length = tooLong ? 0 : utf8.Length;
        if (_used + header + length > ChunkSize)
        {
            NextChunk();
        }

        if (Count % (1 << PositionBits) == 0)
        {
            _positions.Add(new uint[1 << PositionBits]);
        }

        _positions[Count >> PositionBits][Count & ((1 << PositionBits) - 1)] = (uint)(((long)(_chunks.Count - 1) << ChunkBits) + _used);
        Count++;
        var target = _chunks[^1].AsSpan(_used);
        if (header == 1)
        {
            target[0] = (byte)length;
        }
        else
        {
            target[0] = LongMark;
            var stored = tooLong ? 0xFFFFFF : length;
            target[1] = (byte)stored;
            target[2] = (byte)(stored >> 8);
            target[3] = (byte)(stored >> 16);
        }

        utf8[..length].CopyTo(target[header..]);
        _used += header + length;
    }

    /// <summary>The cell for an index from 0; an Error cell when there is no such string or it is too long.</summary>
    public Cell this[int index, CellText text]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                return Cell.OfError(Cell.Damaged);
            }

            if (_cached.Length == 0)
            {
                var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Min(Count, MaxCache));
                (_cachedIndex, _cached) = (new int[size], new string?[size]);
            }

            var slot = index & (_cached.Length - 1);
            if (_cached[slot] is not { } value || _cachedIndex[slot] != index)
            {
                if (text.Decode(Bytes(index, out var tooLong)) is not { } decoded || tooLong)
                {
                    return Cell.OfError(Cell.TooLong);
                }

                value = decoded;
                _cached[slot] = value;
                _cachedIndex[slot] = index;
            }

            return Cell.OfText(value);
        }
    }

    private ReadOnlySpan<byte> Bytes(int index, out bool tooLong)
    {
        var position = _positions[index >> PositionBits][index & ((1 << PositionBits) - 1)];
        var chunk = _chunks[(int)(position >> ChunkBits)].AsSpan((int)(position & (ChunkSize - 1)));
        int length = chunk[0];
        tooLong = false;
        if (length < LongMark)
        {
            return chunk.Slice(1, length);
        }

        length = chunk[1] | (chunk[2] << 8) | (chunk[3] << 16);
        tooLong = length == 0xFFFFFF;
        return tooLong ? default : chunk.Slice(4, length);
    }

    private void NextChunk()
    {
        if ((long)(_chunks.Count + 1) << ChunkBits > _maxBytes)
        {
            throw UnusableWorkbookException.Bomb();
        }

        _chunks.Add(GC.AllocateUninitializedArray<byte>(ChunkSize));
        _used = 0;
    }
}
