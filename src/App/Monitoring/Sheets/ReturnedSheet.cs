using Wengang.App.Editing;
using Wengang.App.Monitoring.Lists;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sheets;

/// <summary>A village's sheet that came back, row by row against what is known now; nothing is written by looking at it.</summary>
public sealed class ReturnedSheet
{
    private const int HeadingWithin = 20;

    private ReturnedSheet(IReadOnlyList<ReturnedRow> rows) => Rows = rows;

    public IReadOnlyList<ReturnedRow> Rows { get; }

    public int Count(RowVerdict verdict) => Rows.Count(r => r.Verdict == verdict);

    /// <param name="path">The file.</param>
    /// <param name="village">The village of the page.</param>
    /// <param name="period">The month of the page.</param>
    /// <param name="defaults">What holds for rows that do not say it.</param>
    /// <exception cref="EditRefusedException">It is no such sheet, or that of another village or month.</exception>
    /// <exception cref="UnusableWorkbookException">The file cannot be read.</exception>
    public static ReturnedSheet Read(string path, CheckVillage village, MonitoringPeriod period, SheetDefaults defaults)
    {
        using var book = Workbook.Open(path);
        var judge = new RowJudge(village, period, defaults);
        var rows = new List<ReturnedRow>();
        var known = false;
        foreach (var sheet in book.Worksheets.Where(s => !s.Hidden))
        {
            IReadOnlyDictionary<VillageColumn, int>? columns = null;
            foreach (var row in sheet.Rows())
            {
                if (columns is null)
                {
                    columns = row.Number <= HeadingWithin ? Heading(row) : null;
                    known |= columns is not null;
                }
                else
                {
                    var cells = columns.ToDictionary(c => c.Key, c => TextCleaning.Clean(row[c.Value].Text));
                    Refuse(VillageKey.Parse(cells[VillageColumn.Key]), village, period.Month);
                    rows.AddRange(judge.Judge(sheet.Name, row.Number, cells) is { } judged ? [judged] : []);
                }
            }
        }

        return known ? new ReturnedSheet(rows) : throw new EditRefusedException("这不是从本页下载的月监测表（找不到“核实情况”“记录号”两列）。请点“下载本月表”，在下载的表里填。");
    }

    private static Dictionary<VillageColumn, int>? Heading(SheetRow row)
    {
        var found = new Dictionary<VillageColumn, int>();
        for (var i = 0; i < row.Count; i++)
        {
            if (VillageSheet.ColumnOf(row[i].Text) is { } column)
            {
                found.TryAdd(column, i);
            }
        }

        return found.ContainsKey(VillageColumn.Key) && found.ContainsKey(VillageColumn.Kind) ? found : null;
    }

    private static void Refuse(VillageKey? key, CheckVillage village, Period month)
    {
        if (key is not null && key.Village != village.Code)
        {
            throw new EditRefusedException($"这是别的村的表，不是{village.Name}的。请到那个村的页面交，或者重新下载{village.Name}的表。");
        }

        if (key is not null && key.Month != month)
        {
            throw new EditRefusedException($"这是{ChineseDate.Month(key.Month)}的表，现在核的是{ChineseDate.Month(month)}。请下载本月的表再填。");
        }
    }
}
