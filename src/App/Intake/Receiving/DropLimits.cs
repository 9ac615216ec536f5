namespace Wengang.App.Intake.Receiving;

/// <summary>How much may be dropped at once.</summary>
public static class DropLimits
{
    public const int Files = 200;

    /// <summary>Bytes of one file, inclusive.</summary>
    public const long FileBytes = 100L << 20;

    /// <summary>Bytes of all files of a drop, inclusive.</summary>
    public const long Bytes = 300L << 20;
}
