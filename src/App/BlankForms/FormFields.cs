using Wengang.App.BlankForms.Fields;
using Wengang.App.Indicators;

namespace Wengang.App.BlankForms;

/// <summary>What a heading can be said to mean, for drop-downs.</summary>
public static class FormFields
{
    /// <summary>Key and name of every field of a kind of table, on a day.</summary>
    public static IReadOnlyList<(string Key, string Name)> Of(FormKind kind, IndicatorSet indicators, DateOnly day)
    {
        if (kind == FormKind.Roster)
        {
            return [.. PersonFields.All.Select(f => (f.Key, f.Name))];
        }

        var places = kind == FormKind.Figures ? PersonFields.All.Where(f => f.Key is "serial" or "county" or "township" or "village" or PersonFields.ByHand).Select(f => (f.Key, f.Name)) : [];
        var figures = indicators.All.Select(i => (i.Code, Name: i.NameOn(day).Replace("其中：", "", StringComparison.Ordinal)));
        return
        [
            .. places, .. figures, .. figures.Select(f => ($"{f.Code}@{FigureField.LastYear}", "上年底：" + f.Name)),
            .. figures.Select(f => ($"{f.Code}@{FigureField.LastMonth}", "上月末：" + f.Name)),
        ];
    }
}
