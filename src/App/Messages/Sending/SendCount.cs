namespace Wengang.App.Messages.Sending;

/// <summary>What came of a run.</summary>
public sealed record SendCount(int Sent, int Later, int Failed)
{
    public static readonly SendCount None = new(0, 0, 0);

    public static SendCount operator +(SendCount a, SendCount b) => new(a.Sent + b.Sent, a.Later + b.Later, a.Failed + b.Failed);
}
