using System.Globalization;
using System.Xml.Linq;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>The styles part, with twins of the cell styles that are needed in another look; what is there stays as it is.</summary>
internal sealed class FormStyles(XDocument document)
{
    private const int TextFormat = 49;
    private static readonly int[] BuiltInDates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
    private readonly XNamespace space = document.Root!.Name.Namespace;
    private readonly Dictionary<(int Style, CellLook Look), int> twins = [];

    public bool IsChanged => twins.Count > 0;

    public XDocument Document => document;

    private XElement? Formats => document.Root!.Element(space + "cellXfs");

    /// <summary>The position of a style in the wanted look.</summary>
    public int Of(int style, CellLook look)
    {
        var formats = Formats;
        var original = formats?.Elements(space + "xf").ElementAtOrDefault(style);
        if (look == CellLook.Kept || original is null || (look == CellLook.Text && (int?)original.Attribute("numFmtId") == TextFormat))
        {
            return style;
        }

        if (!twins.TryGetValue((style, look), out var twin))
        {
            var copy = new XElement(original);
            if (look == CellLook.Text)
            {
                copy.SetAttributeValue("numFmtId", TextFormat);
                copy.SetAttributeValue("applyNumberFormat", 1);
            }
            else
            {
                copy.SetAttributeValue("fillId", Yellow());
                copy.SetAttributeValue("applyFill", 1);
            }

            twins[(style, look)] = twin = formats!.Elements(space + "xf").Count();
            formats.Add(copy);
            formats.SetAttributeValue("count", twin + 1);
        }

        return twin;
    }

    /// <summary>Whether a style shows numbers as dates.</summary>
    public bool IsDate(int style)
    {
        var format = (int?)Formats?.Elements(space + "xf").ElementAtOrDefault(style)?.Attribute("numFmtId") ?? 0;
        if (BuiltInDates.Contains(format))
        {
            return true;
        }

        var code = (string?)document.Root!.Element(space + "numFmts")?.Elements()
            .FirstOrDefault(f => (string?)f.Attribute("numFmtId") == format.ToString(CultureInfo.InvariantCulture))?.Attribute("formatCode");
        return code is not null && code.Contains('y', StringComparison.OrdinalIgnoreCase);
    }

    private int Yellow()
    {
        var fills = document.Root!.Element(space + "fills")!;
        const string color = "FFFFF2CC";
        var known = fills.Elements().Select((f, i) => (f, i)).FirstOrDefault(x => x.f.Descendants(space + "fgColor").Any(c => (string?)c.Attribute("rgb") == color));
        if (known.f is not null)
        {
            return known.i;
        }

        var count = fills.Elements().Count();
        fills.Add(new XElement(space + "fill", new XElement(
            space + "patternFill", new XAttribute("patternType", "solid"), new XElement(space + "fgColor", new XAttribute("rgb", color)),
            new XElement(space + "bgColor", new XAttribute("indexed", 64)))));
        fills.SetAttributeValue("count", count + 1);
        return count;
    }
}
