using System.IO.Compression;
using Wengang.App.Spreadsheets.Writing;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Rejects;

/// <summary>Writes the values of a workbook of another format as .xlsx, at the same places.</summary>
internal static class PlainCopy
{
    private const int General = 0;

    public static void Write(OpenWorkbook source, Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var names = new SheetNames();
        var written = new List<WrittenSheet>();
        foreach (var sheet in source.Worksheets)
        {
            written.Add(new WrittenSheet(names.Unique(sheet.Name), null, sheet.Hidden));
            using var xml = Part(zip, $"xl/worksheets/sheet{written.Count}.xml");
            WriteSheet(sheet, xml);
        }

        foreach (var (name, write) in PackageParts.All(written, source.VersionMark))
        {
            using var xml = Part(zip, name);
            write(xml);
        }
    }

    private static XmlOutput Part(ZipArchive zip, string name) => new(zip.CreateEntry(name, CompressionLevel.Fastest).Open());

    private static void WriteSheet(Worksheet sheet, XmlOutput xml)
    {
        xml.Raw(SheetFrame.Start);
        xml.Raw("<sheetFormatPr baseColWidth=\"14\" defaultRowHeight=\"15\"/><sheetData>"u8);
        foreach (var row in sheet.Rows())
        {
            xml.Raw($"<row r=\"{row.Number}\"{(row.Hidden ? " hidden=\"1\"" : "")}>");
            for (var column = 0; column < row.Count; column++)
            {
                var cell = row[column];
                if (cell.Kind != CellKind.Empty && !cell.IsMergedFill)
                {
                    xml.Raw($"<c r=\"{CellReference.Letters(column)}{row.Number}\"");
                    WriteValue(cell, xml);
                }
            }

            xml.Raw("</row>"u8);
        }

        xml.Raw("</sheetData>"u8);
        if (sheet.Merges.Count > 0)
        {
            var areas = sheet.Merges.Select(area => $"<mergeCell ref=\"{area}\"/>");
            xml.Raw($"<mergeCells count=\"{sheet.Merges.Count}\">{string.Concat(areas)}</mergeCells>");
        }

        xml.Raw("</worksheet>"u8);
    }

    private static void WriteValue(Cell cell, XmlOutput xml)
    {
        var (type, style) = cell.Kind switch
        {
            CellKind.Number => ("n", General),
            CellKind.Date => ("n", Styles.Of(ColumnFormat.Date)),
            CellKind.Boolean => ("b", General),
            _ => ("inlineStr", Styles.OfText(cell.Text)),
        };
        xml.Raw($" t=\"{type}\" s=\"{style}\"");
        var isText = cell.Kind is CellKind.Text or CellKind.Error;
        xml.Raw(isText ? "><is><t xml:space=\"preserve\">"u8 : "><v>"u8);
        if (isText)
        {
            xml.CellText(cell.Text);
        }
        else
        {
            xml.Double(cell.Number);
        }

        xml.Raw(isText ? "</t></is></c>"u8 : "</v></c>"u8);
    }
}
