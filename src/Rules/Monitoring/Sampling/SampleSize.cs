namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>How many are drawn from a frame.</summary>
/// <param name="Percent">0 to 100, of the frame, rounded up; 0: nobody is drawn on this level.</param>
/// <param name="Minimum">At least so many, or all where there are fewer.</param>
public readonly record struct SampleSize(int Percent, int Minimum)
{
    private const int Whole = 100;

    /// <summary>How many of <paramref name="frame"/> people.</summary>
    public int Of(int frame) => Percent == 0 ? 0 : Math.Min(frame, Math.Max(Minimum, (int)(((long)frame * Percent + Whole - 1) / Whole)));

    /// <summary>Chinese; null when it can be used.</summary>
    public string? Problem() => Percent is < 0 or > Whole ? "抽查比例要在 0 到 100 之间。" : Minimum is < 0 or > 1000 ? "最少抽查人数要在 0 到 1000 之间。" : null;
}
