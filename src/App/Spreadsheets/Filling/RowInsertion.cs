using System.Xml.Linq;
using Wengang.App.Spreadsheets.Merging;
using System.Text;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>Inserts rows into a worksheet part: new rows look like the last blank one, everything that points below moves along.</summary>
internal sealed class RowInsertion
{
    private static readonly string[] AreaNames = ["ref", "sqref", "activeCell", "topLeftCell"];
    private readonly XElement root;
    private readonly XNamespace space;
    private readonly RowInsert insert;
    private readonly string sheet;

    private RowInsertion(XDocument part, RowInsert insert, string sheet) =>
        (root, space, this.insert, this.sheet) = (part.Root!, part.Root!.Name.Namespace, insert, sheet);

    public static void Run(XDocument part, RowInsert insert, string sheet)
    {
        var insertion = new RowInsertion(part, insert, sheet);
        SharedFormulas.Expand(part);
        insertion.MoveRows();
        insertion.AddRows();
        insertion.MoveMerges();
        insertion.MoveRest();
    }

    private XElement Data => root.Element(space + "sheetData")!;

    private void MoveRows()
    {
        foreach (var row in Data.Elements(space + "row").ToList())
        {
            var number = FormCell.RowOf(row);
            foreach (var formula in row.Elements(space + "c").Elements(space + "f").Where(f => !f.IsEmpty))
            {
                var inside = number >= insert.First && number <= insert.Last;
                formula.Value = FormulaShift.Apply(formula.Value, insert, sheet, isHome: true, grows: !inside);
                formula.SetAttributeValue("ref", (string?)formula.Attribute("ref") is { } area ? FormulaShift.Areas(area, insert) : null);
            }

            if (number > insert.Last)
            {
                Renumber(row, insert.Row(number));
            }
        }
    }

    private void Renumber(XElement row, int number)
    {
        foreach (var cell in row.Elements(space + "c"))
        {
            cell.SetAttributeValue("r", FormCell.Name(number, FormCell.At(cell).Column));
        }

        row.SetAttributeValue("r", number);
    }

    /// <summary>Copies of the last blank row without its values; its formulas as if filled down.</summary>
    private void AddRows()
    {
        if (insert.Last < insert.First || Data.Elements(space + "row").FirstOrDefault(r => FormCell.RowOf(r) == insert.Last) is not { } last)
        {
            return;
        }

        var after = last;
        for (var i = 1; i <= insert.Count; i++)
        {
            var copy = new XElement(last);
            Renumber(copy, insert.Last + i);
            foreach (var cell in copy.Elements(space + "c"))
            {
                var formula = cell.Element(space + "f");
                cell.RemoveNodes();
                cell.SetAttributeValue("t", null);
                if (formula is not null)
                {
                    cell.Add(new XElement(space + "f", FormulaShift.Down(formula.Value, i)));
                }
            }

            after.AddAfterSelf(copy);
            after = copy;
        }
    }

    private void MoveMerges()
    {
        if (root.Element(space + "mergeCells") is not { } merges)
        {
            return;
        }

        foreach (var merge in merges.Elements(space + "mergeCell").ToList())
        {
            if (MergeArea.Parse(Encoding.ASCII.GetBytes((string?)merge.Attribute("ref") ?? "")) is not { } area)
            {
                continue;
            }

            if (area.Top == insert.Last && area.Bottom == insert.Last && insert.Last >= insert.First)
            {
                merges.Add(Enumerable.Range(1, insert.Count).Select(i => Merge(area with { Top = area.Top + i, Bottom = area.Bottom + i })));
                continue;
            }

            merge.SetAttributeValue("ref", (area with { Top = insert.Row(area.Top), Bottom = insert.Bottom(area.Top, area.Bottom) }).ToString());
        }

        merges.SetAttributeValue("count", merges.Elements().Count());
    }

    private XElement Merge(MergeArea area) => new(space + "mergeCell", new XAttribute("ref", area.ToString()));

    /// <summary>Whatever else names areas or rows: views, validations, formats, filters, links, breaks.</summary>
    private void MoveRest()
    {
        foreach (var element in root.Elements().Where(e => e.Name.LocalName is not "sheetData" and not "mergeCells").SelectMany(e => e.DescendantsAndSelf()))
        {
            foreach (var attribute in element.Attributes().Where(a => AreaNames.Contains(a.Name.LocalName)))
            {
                attribute.Value = FormulaShift.Areas(attribute.Value, insert);
            }

            if (element.HasElements)
            {
                continue;
            }

            if (element.Name.LocalName is "formula1" or "formula2" or "formula" or "f")
            {
                element.Value = FormulaShift.Apply(element.Value, insert, sheet, isHome: true);
            }
            else if (element.Name.LocalName == "sqref")
            {
                element.Value = FormulaShift.Areas(element.Value, insert);
            }
            else if (element.Name.LocalName == "brk" && element.Parent?.Name.LocalName == "rowBreaks" && (int?)element.Attribute("id") is { } row)
            {
                element.SetAttributeValue("id", insert.Row(row));
            }
        }
    }
}
