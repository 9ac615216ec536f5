using System.Globalization;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Writing;

/// <summary>Everything of a worksheet part around its data rows.</summary>
internal sealed class SheetFrame(SheetLayout layout, ChoiceLists lists)
{
    public const string Start =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private const int MaxRow = 1_048_576;
    private const int MaxHeader = 255;
    private readonly List<string> _merges = [];
    private readonly int _columns = layout.Columns.Count;

    /// <summary>How many rows stand above the data.</summary>
    public static int HeadRows(SheetLayout layout) => (layout.Title is null ? 0 : layout.Subtitle is null ? 1 : 2) + HeadingRows(layout);

    public static int HeadingRows(SheetLayout layout) => layout.Columns.Any(column => column.Group is not null) ? 2 : 1;

    /// <summary>Writes up to and including the heading; returns the number of the last row written.</summary>
    public int WriteHead(XmlOutput xml)
    {
        var rows = HeadRows(layout);
        xml.Raw(Start);
        xml.Raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"u8);
        xml.Raw($"<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{rows}\" topLeftCell=\"A{rows + 1}\" "
            + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (var i = 0; i < _columns; i++)
        {
            var width = Math.Clamp(layout.Columns[i].Width, 1, 255).ToString(CultureInfo.InvariantCulture);
            xml.Raw($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{width}\" customWidth=\"1\"{(layout.Columns[i].IsHidden ? " hidden=\"1\"" : "")}{Form(i)}/>");
        }

        xml.Raw("</cols><sheetData>"u8);
        var row = 0;
        if (layout.Title is { } title)
        {
            WriteRow(xml, ++row, 30, Styles.Title, column => column == 0 ? title : "");
            Merge(0, row, _columns - 1, row);
        }

        if (layout is { Title: not null, Subtitle: { } subtitle })
        {
            WriteRow(xml, ++row, 22, Styles.Note, column => column == 0 ? subtitle : "");
            Merge(0, row, _columns - 1, row);
        }

        if (HeadingRows(layout) == 2)
        {
            WriteGroups(xml, ++row);
        }

        WriteRow(xml, ++row, 30, Styles.Heading, column =>
            HeadingRows(layout) == 2 && Group(column) is null ? "" : layout.Columns[column].Heading);
        return row;
    }

    /// <summary>Writes a line merged over all columns below the rows.</summary>
    public void WriteNote(XmlOutput xml, int row, string text)
    {
        var width = layout.Columns.Sum(c => Math.Clamp(c.Width, 1, 255));
        var lines = Math.Max(1, (int)Math.Ceiling(text.Sum(c => c > 0x2E80 ? 2.2 : 1.1) / width));
        WriteRow(xml, row, 18 * lines, Styles.Note, column => column == 0 ? text : "");
        Merge(0, row, _columns - 1, row);
    }

    /// <summary>Writes what follows the rows.</summary>
    public void WriteTail(XmlOutput xml, int lastRow)
    {
        xml.Raw("</sheetData>"u8);
        if (layout.AutoFilter)
        {
            xml.Raw($"<autoFilter ref=\"{FilterArea(lastRow)}\"/>");
        }

        if (_merges.Count > 0)
        {
            xml.Raw($"<mergeCells count=\"{_merges.Count}\">{string.Concat(_merges)}</mergeCells>");
        }

        WriteChoices(xml);
        xml.Raw("<printOptions horizontalCentered=\"1\"/>"u8);
        xml.Raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"u8);
        xml.Raw($"<pageSetup paperSize=\"{(int)layout.Paper}\" fitToHeight=\"0\" orientation=\"landscape\"/><headerFooter>");
        var mark = (layout.Watermark ?? "").Replace("&", "&&", StringComparison.Ordinal);
        mark = mark.Length > MaxHeader - 40 ? mark[..(MaxHeader - 40)] : mark;
        if (mark.Length > 0)
        {
            WriteElement(xml, "oddHeader", "&R" + mark);
        }

        WriteElement(xml, "oddFooter", $"&L{mark}&C第 &P 页，共 &N 页");
        xml.Raw("</headerFooter></worksheet>"u8);
    }

    private string Form(int column) => layout.IsForm ? $" style=\"{Styles.Of(layout.Columns[column].Format)}\"" : "";

    private string FilterArea(int lastRow) =>
        $"A{HeadRows(layout)}:{CellReference.Letters(_columns - 1)}{Math.Max(lastRow, HeadRows(layout))}";

    private void WriteGroups(XmlOutput xml, int row)
    {
        WriteRow(xml, row, 22, Styles.Heading, column => Group(column) == Group(column - 1) && Group(column) is not null
            ? ""
            : Group(column) ?? layout.Columns[column].Heading);
        for (var first = 0; first < _columns;)
        {
            var last = first;
            while (Group(first) is not null && last + 1 < _columns && Group(last + 1) == Group(first))
            {
                last++;
            }

            Merge(first, row, last, Group(first) is null ? row + 1 : row);
            first = last + 1;
        }
    }

    private string? Group(int column) => column < 0 ? null : layout.Columns[column].Group;

    private void Merge(int left, int top, int right, int bottom)
    {
        if (left != right || top != bottom)
        {
            _merges.Add($"<mergeCell ref=\"{CellReference.Letters(left)}{top}:{CellReference.Letters(right)}{bottom}\"/>");
        }
    }

    private void WriteRow(XmlOutput xml, int row, int height, int style, Func<int, string> text)
    {
        xml.Raw($"<row r=\"{row}\" ht=\"{height}\" customHeight=\"1\">");
        for (var column = 0; column < _columns; column++)
        {
            xml.Raw($"<c r=\"{CellReference.Letters(column)}{row}\" s=\"{style}\"");
            var value = text(column);
            if (value.Length == 0)
            {
                xml.Raw("/>"u8);
                continue;
            }

            xml.Raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8);
            xml.CellText(value);
            xml.Raw("</t></is></c>"u8);
        }

        xml.Raw("</row>"u8);
    }

    private void WriteChoices(XmlOutput xml)
    {
        var columns = Enumerable.Range(0, _columns).Where(column => layout.Columns[column].Choices is { Count: > 0 }).ToList();
        if (columns.Count == 0)
        {
            return;
        }

        xml.Raw($"<dataValidations count=\"{columns.Count}\">");
        foreach (var column in columns)
        {
            var letters = CellReference.Letters(column);
            xml.Raw("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\"请从列表中选择\" "
                + $"error=\"请从下拉列表中选择一项\" sqref=\"{letters}{HeadRows(layout) + 1}:{letters}{MaxRow}\">");
            WriteElement(xml, "formula1", lists.Formula(layout.Columns[column].Choices!));
            xml.Raw("</dataValidation>"u8);
        }

        xml.Raw("</dataValidations>"u8);
    }

    private static void WriteElement(XmlOutput xml, string name, string text)
    {
        xml.Raw($"<{name}>");
        xml.Text(text);
        xml.Raw($"</{name}>");
    }
}
