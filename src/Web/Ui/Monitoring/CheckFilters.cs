using Wengang.App.Monitoring.Lists;
using Wengang.Rules.Values;

namespace Wengang.Web.Ui.Monitoring;

/// <summary>The filters of a village's list.</summary>
public static class CheckFilters
{
    public static readonly IReadOnlyList<(CheckFilter Filter, string Key, string Name)> All =
        [(CheckFilter.Waiting, "todo", "未核"), (CheckFilter.Recheck, "recheck", "重新核对"), (CheckFilter.Changed, "changed", "有变化"), (CheckFilter.Unreachable, "unreachable", "联系不上"), (CheckFilter.All, "all", "全部")];

    public static CheckFilter Parse(string? key) => All.FirstOrDefault(f => f.Key == key).Filter;

    public static string Key(CheckFilter filter) => All.First(f => f.Filter == filter).Key;

    public static bool Holds(CheckFilter filter, CheckLine line) => filter switch
    {
        CheckFilter.Waiting => !line.IsChecked || line.Recheck is not null,
        CheckFilter.Recheck => line.Recheck is not null,
        CheckFilter.Changed => line.Answer?.Kind == AnswerKind.Changed,
        CheckFilter.Unreachable => line.Answer?.Kind == AnswerKind.Unreachable,
        _ => true,
    };
}
