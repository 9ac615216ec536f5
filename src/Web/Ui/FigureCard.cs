using Wengang.App.Indicators;

namespace Wengang.Web.Ui;

/// <summary>A figure on a page, with where it leads.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Page">The page, whose moment the addresses carry on.</param>
public sealed record FigureCard(Figure Figure, SitePage Page)
{
    public string Address => Page.Link($"/figures/{Figure.Code}");

    public string People => Page.Link($"/figures/{Figure.Code}/people");

    public string Excel => Page.Link($"/figures/{Figure.Code}?handler=excel");

    public string Value => Shown.Number(Figure, Figure.Value);

    public string FrozenValue => Shown.Number(Figure, Figure.FrozenValue);

    /// <summary>上报数, with the version where the month was reported more than once.</summary>
    public string Reported => Page.Frame.FrozenVersions.GetValueOrDefault(Figure.AsOf) is > 1 and var version ? $"上报数（第{version}版）" : "上报数";

    /// <summary>Whether what is known differs from what was reported.</summary>
    public bool IsCorrected => Figure.Frozen is { } frozen && frozen.Value != Figure.Value;

    /// <summary>The list of a township; null for what lies in none.</summary>
    public string? PeopleOf(TownshipFigure township) =>
        township.Code.EndsWith("000000", StringComparison.Ordinal) || township.Name == township.Code ? null : Page.Link($"/figures/{Figure.Code}/people?township={township.Code}");
}
