using Wengang.App.Spreadsheets.Scanning;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>Unpacks a part of a package and stops when it grows beyond the limits, whatever the package declares.</summary>
internal sealed class BoundedStream(Stream inner, long packedBytes, ReadLimits limits) : ReadOnlyStream
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _read += count;
        if (_read > limits.MaxUnpackedBytes || (_read > limits.RatioFromBytes && _read / Math.Max(1, packedBytes) > limits.MaxRatio))
        {
            throw UnusableWorkbookException.Bomb();
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
