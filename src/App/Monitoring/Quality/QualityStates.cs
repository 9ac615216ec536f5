using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Quality;

/// <summary>Codes and names of <see cref="QualityState"/>.</summary>
public static class QualityStates
{
    public static readonly CodeList<QualityState> List = new(
        "处理情况",
        new(QualityState.Open, "open", "待看"),
        new(QualityState.Explained, "explained", "情况属实"),
        new(QualityState.Returned, "returned", "退回村里重新核对"),
        new(QualityState.PassedOn, "passed", "报县里"),
        new(QualityState.Gone, "gone", "已消失"));

    /// <summary>What can be done with a flag.</summary>
    public static readonly IReadOnlyList<QualityState> Handled = [QualityState.Explained, QualityState.Returned, QualityState.PassedOn];
}
