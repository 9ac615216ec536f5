namespace Wengang.App.Findings;

/// <summary>待核, 属实, 误报, 已整改.</summary>
public enum FindingState
{
    ToCheck,
    True,
    FalseAlarm,
    Mended,
}
