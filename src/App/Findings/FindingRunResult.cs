namespace Wengang.App.Findings;

/// <summary>What a run did to the stored findings.</summary>
/// <param name="AsOf">The day it looked at.</param>
/// <param name="Added">New ones.</param>
/// <param name="Refreshed">Known ones whose evidence is worded otherwise or whose region changed.</param>
/// <param name="Reopened">Mended ones that are seen again.</param>
/// <param name="Mended">Ones no longer seen.</param>
public sealed record FindingRunResult(DateOnly AsOf, int Added, int Refreshed, int Reopened, int Mended)
{
    /// <summary>Whether anything was written.</summary>
    public bool Changed => Added + Refreshed + Reopened + Mended > 0;
}
