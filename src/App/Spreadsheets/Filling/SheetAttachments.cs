using System.Globalization;
using System.Xml.Linq;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>Parts that belong to a worksheet and name its rows: drawings, notes, tables.</summary>
internal static class SheetAttachments
{
    public static void Move(XlsxPackage package, string sheet, RowInsert insert, Dictionary<string, XDocument> changed)
    {
        foreach (var link in package.Relationships(sheet).Where(l => l.Kind is "drawing" or "comments" or "table" && package.Has(l.Target)))
        {
            var part = FormParts.Load(package, link.Target);
            changed[link.Target] = part;
            if (link.Kind == "drawing")
            {
                foreach (var row in part.Descendants().Where(e => e.Name.LocalName == "row" && int.TryParse(e.Value, out _)))
                {
                    row.Value = (insert.Row(int.Parse(row.Value, CultureInfo.InvariantCulture) + 1) - 1).ToString(CultureInfo.InvariantCulture);
                }

                continue;
            }

            foreach (var area in part.Root!.DescendantsAndSelf().Attributes("ref"))
            {
                area.Value = link.Kind == "table" ? FormulaShift.Areas(area.Value, insert) : FormulaShift.Apply(area.Value, insert, "", isHome: true);
            }
        }
    }

    /// <summary>Whether a part belongs to the worksheet.</summary>
    public static bool Is(XlsxPackage package, string sheet, string part) =>
        package.Relationships(sheet).Any(l => string.Equals(l.Target, part, StringComparison.OrdinalIgnoreCase));
}
