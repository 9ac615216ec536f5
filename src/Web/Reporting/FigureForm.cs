using System.Globalization;
using Wengang.App.Documents;
using Wengang.Web.Ui;

namespace Wengang.Web.Reporting;

/// <summary>Figures offered for a report.</summary>
internal static class FigureForm
{
    public static string Of(string pattern, string code) => pattern.Replace("{0}", code, StringComparison.Ordinal);

    /// <summary>Every figure with its value on the day.</summary>
    public static IReadOnlyList<(string Code, string Words)> Choices(FigureBook book, DateOnly asOf) =>
        [.. book.Indicators.All.Select(i => book.Find(i.Code, asOf)).OfType<ReportFigure>()
            .Select(f => (f.Code, string.Create(CultureInfo.InvariantCulture, $"{f.Name.Replace("（%）", "", StringComparison.Ordinal)}：{Shown.Number(f.Value, f.Decimals)}{f.Unit}")))];
}
