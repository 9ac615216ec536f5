using System.Text.RegularExpressions;
using Wengang.App.Imports.Recognition;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Reading;

/// <summary>Tells the rows that hold data from totals, notes, signatures, repeated headings and numbered blank lines.</summary>
public sealed partial class DataRows(SheetMap map)
{
    private static readonly string[] Incidental = ["serial", "province", "city", "county", "township", "village", "reject_reason"];

    private readonly int serial = map.Columns.GetValueOrDefault("serial", -1);
    private readonly (int Column, HashSet<string> Headings)[] required =
        [.. map.Kind.Required.Select(c => (map.Columns[c.Key], c.Headings.Select(h => Heading.Of(h).Text).ToHashSet()))];

    private readonly int[] telling = [.. map.Columns.Where(c => !Incidental.Contains(c.Key)).Select(c => c.Value)];

    public IEnumerable<SheetRow> Of(Worksheet sheet)
    {
        foreach (var row in sheet.Rows())
        {
            if (row.Number > map.HeadingRow && IsData(row))
            {
                yield return row;
            }
        }
    }

    private bool IsData(SheetRow row)
    {
        var filled = 0;
        foreach (var column in telling)
        {
            filled += IsBlank(row[column]) ? 0 : 1;
        }

        return filled > 0 && !IsTotal(row) && !IsNote(row, filled) && !IsHeading(row);
    }

    private bool IsTotal(SheetRow row)
    {
        if (serial >= 0 && Total().IsMatch(TextCleaning.CleanCode(row[serial].Text)))
        {
            return true;
        }

        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            if (!IsBlank(cell))
            {
                return cell.Kind == CellKind.Text && Total().IsMatch(TextCleaning.CleanCode(cell.Text));
            }
        }

        return false;
    }

    /// <summary>A line of signatures or remarks leaves most required cells empty and starts with a word of its own.</summary>
    private bool IsNote(SheetRow row, int filled)
    {
        var missing = 0;
        foreach (var (column, _) in required)
        {
            missing += IsBlank(row[column]) ? 1 : 0;
        }

        if (filled > 3 && missing * 2 < required.Length)
        {
            return false;
        }

        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Kind == CellKind.Text && Note().IsMatch(TextCleaning.CleanCode(row[i].Text)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHeading(SheetRow row)
    {
        foreach (var (column, headings) in required)
        {
            if (row[column].Kind != CellKind.Text || !headings.Contains(Heading.Of(row[column].Text).Text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(Cell cell) => cell.Kind == CellKind.Empty || (cell.Kind == CellKind.Text && string.IsNullOrWhiteSpace(cell.Text));

    [GeneratedRegex("^(合计|总计|小计|共计|累计|全县合计|本页合计|汇总|全县|本乡镇?合计|.{2,8}(合计|小计))[:：]?$")]
    private static partial Regex Total();

    [GeneratedRegex("^(填表人|制表人|制表|填报人|填报单位|审核人|审核|负责人|单位负责人|主要负责人|分管领导|车间负责人|联系人|经办人|填报日期|填报时间|制表日期|日期|注|备注|说明|填表说明|单位\\(?盖章\\)?|.{0,8}\\(?(签字|签章|盖章)\\)?)[:：]?|^注[:：]|^说明[:：]")]
    private static partial Regex Note();
}
