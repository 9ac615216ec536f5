using Wengang.App.Indicators.Listing;
using Wengang.App.Spreadsheets.Tables;

namespace Wengang.App;

/// <summary>The list behind a figure as a workbook.</summary>
public static class EvidenceWorkbook
{
    /// <param name="list">The list.</param>
    /// <param name="target">Where the file goes.</param>
    /// <param name="watermark">Who exported it and when.</param>
    public static void Write(EvidenceList list, Stream target, string watermark)
    {
        var name = list.Figure.NameOn(list.AsOf);
        TableWorkbook.Write(target, watermark, new TableSheet(
            name, $"{name}（截至{list.AsOf:yyyy年M月d日}，{list.Amount}{list.Figure.Unit}）", list.Headings, list.Rows));
    }
}
