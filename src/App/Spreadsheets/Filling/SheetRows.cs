using System.Globalization;
using System.Xml.Linq;
using Wengang.App.Spreadsheets.Formats;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>The rows of a worksheet part, into which values are written.</summary>
internal sealed class SheetRows
{
    private readonly XElement data;
    private readonly XNamespace space;
    private readonly FormStyles? styles;
    private readonly Dictionary<int, XElement> rows;

    public SheetRows(XDocument part, FormStyles? styles)
    {
        space = part.Root!.Name.Namespace;
        data = part.Root.Element(space + "sheetData") ?? throw UnusableWorkbookException.Damaged();
        this.styles = styles;
        foreach (var row in data.Elements(space + "row").ToList())
        {
            Number(row);
        }

        rows = data.Elements(space + "row").GroupBy(FormCell.RowOf).ToDictionary(g => g.Key, g => g.First());
    }

    public void Write(CellFill fill)
    {
        var cell = Cell(fill.Row, fill.Column);
        if (cell.Element(space + "f") is not null)
        {
            return;
        }

        var style = (int?)cell.Attribute("s") ?? 0;
        if (styles is not null && styles.Of(style, fill.Look) is var wanted && wanted != style)
        {
            cell.SetAttributeValue("s", wanted);
        }

        if (fill.Value is not null)
        {
            cell.RemoveNodes();
            cell.SetAttributeValue("t", null);
            Put(cell, fill.Value, style);
        }
    }

    private void Put(XElement cell, object value, int style)
    {
        if (value is DateOnly day && styles?.IsDate(style) == true)
        {
            cell.Add(new XElement(space + "v", SerialDate.ToSerial(day).ToString(CultureInfo.InvariantCulture)));
        }
        else if (value is long or int or decimal)
        {
            cell.Add(new XElement(space + "v", Convert.ToString(value, CultureInfo.InvariantCulture)));
        }
        else
        {
            var text = value is DateOnly date ? SerialDate.ToIso(date) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
            cell.SetAttributeValue("t", "inlineStr");
            cell.Add(new XElement(space + "is", new XElement(space + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
        }
    }

    private XElement Cell(int number, int column)
    {
        var row = Row(number);
        XElement? after = null;
        foreach (var cell in row.Elements(space + "c"))
        {
            var at = FormCell.At(cell).Column;
            if (at == column)
            {
                return cell;
            }

            if (at > column)
            {
                break;
            }

            after = cell;
        }

        var added = new XElement(space + "c", new XAttribute("r", FormCell.Name(number, column)));
        if (after is null)
        {
            row.AddFirst(added);
        }
        else
        {
            after.AddAfterSelf(added);
        }

        row.SetAttributeValue("spans", null);
        return added;
    }

    private XElement Row(int number)
    {
        if (!rows.TryGetValue(number, out var row))
        {
            rows[number] = row = new XElement(space + "row", new XAttribute("r", number));
            if (rows.Where(r => r.Key < number).OrderByDescending(r => r.Key).FirstOrDefault() is { Value: { } before })
            {
                before.AddAfterSelf(row);
            }
            else
            {
                data.AddFirst(row);
            }
        }

        return row;
    }

    /// <summary>Writes down the positions that a file may leave out.</summary>
    private void Number(XElement row)
    {
        var number = (int?)row.Attribute("r") ?? ((row.ElementsBeforeSelf(space + "row").LastOrDefault() is { } before ? FormCell.RowOf(before) : 0) + 1);
        if (row.Attribute("r") is null)
        {
            row.SetAttributeValue("r", number);
        }

        var column = -1;
        foreach (var cell in row.Elements(space + "c"))
        {
            column = cell.Attribute("r") is null ? column + 1 : FormCell.At(cell).Column;
            if (cell.Attribute("r") is null)
            {
                cell.SetAttributeValue("r", FormCell.Name(number, column));
            }
        }
    }
}
