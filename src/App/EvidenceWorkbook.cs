using Wengang.App.Indicators.Listing;
using Wengang.App.Spreadsheets.Tables;

namespace Wengang.App;

/// <summary>The list behind a figure as a workbook.</summary>
public static class EvidenceWorkbook
{
    /// <summary>Writes the list row by row; returns how many rows it has.</summary>
    /// <param name="list">The list.</param>
    /// <param name="target">Where the file goes.</param>
    /// <param name="watermark">Who exported it and when.</param>
    public static int Write(EvidenceSheet list, Stream target, string watermark)
    {
        var (rows, amount) = (0, 0L);
        var name = list.Figure.NameOn(list.AsOf);
        TableWorkbook.Write(target, watermark, new TableSheet(name, $"{name}（截至{list.AsOf:yyyy年M月d日}）", list.Headings, list.Rows.Select(row =>
        {
            (rows, amount) = (rows + 1, amount + row.Amount);
            return row.Cells;
        }))
        {
            Foot = () => $"共{rows}行，合计{amount}{(list.Figure.Unit == "%" ? "人（比例的分子）" : list.Figure.Unit)}",
        });
        return rows;
    }
}
