using System.Globalization;
using System.Xml.Linq;
using Wengang.App.Spreadsheets.Scanning;

namespace Wengang.App.Spreadsheets.Rejects;

/// <summary>The styles part with a red twin of every cell style, and one style each for the reasons and their heading.</summary>
internal sealed class RejectStyles
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly string[] Order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];
    private readonly XDocument _document;
    private readonly XNamespace _namespace;
    private readonly int _count;

    public RejectStyles(Stream? part)
    {
        using var reader = part is null ? null : SafeXml.Read(part);
        _document = reader is null ? new XDocument(new XElement((XNamespace)Main + "styleSheet")) : XDocument.Load(reader);
        _namespace = _document.Root!.Name.Namespace;
        var color = Element("color", Attribute("rgb", "FFC00000"));
        var font = Append("fonts", Element("font", Element("b"), Element("sz", Attribute("val", 11)), color));
        var red = Append("fills", Solid("FFFF9999"));
        Ensure("borders", Element("border"));
        Ensure("cellStyleXfs", Element("xf"));
        Ensure("cellXfs", Element("xf"));
        var styles = Collection("cellXfs");
        var originals = styles.Elements(_namespace + "xf").ToList();
        _count = originals.Count;
        foreach (var original in originals)
        {
            var twin = new XElement(original);
            twin.SetAttributeValue("fillId", red);
            twin.SetAttributeValue("applyFill", 1);
            styles.Add(twin);
        }

        styles.Add(Text(font, bold: true), Text(font, bold: false));
        styles.SetAttributeValue("count", styles.Elements().Count());
    }

    public int Heading => _count * 2;

    public int Reason => (_count * 2) + 1;

    public int Red(int style) => _count + (style < _count ? style : 0);

    public void Save(Stream target) => _document.Save(target, SaveOptions.DisableFormatting);

    private XElement Text(int font, bool bold)
    {
        var alignment = Element("alignment", Attribute("vertical", "center"), Attribute("wrapText", bold ? 0 : 1));
        var textFormat = Attribute("numFmtId", 49);
        return Element(
            "xf", textFormat, Attribute("fontId", bold ? font : 0), Attribute("fillId", 0), Attribute("borderId", 0), Attribute("applyFont", 1), alignment);
    }

    private XElement Solid(string color) =>
        Element("fill", Element("patternFill", Attribute("patternType", "solid"), Element("fgColor", Attribute("rgb", color))));

    private void Ensure(string collection, XElement first)
    {
        if (!Collection(collection).HasElements)
        {
            Append(collection, first);
        }
    }

    /// <summary>Adds an element to a collection and returns its position there.</summary>
    private int Append(string collection, XElement element)
    {
        var parent = Collection(collection);
        if (!parent.HasElements && collection is "fonts")
        {
            parent.Add(Element("font"));
        }
        else if (!parent.HasElements && collection is "fills")
        {
            parent.Add(Element("fill", Element("patternFill", Attribute("patternType", "none"))));
            parent.Add(Element("fill", Element("patternFill", Attribute("patternType", "gray125"))));
        }

        parent.Add(element);
        parent.SetAttributeValue("count", parent.Elements().Count());
        return parent.Elements().Count() - 1;
    }

    private XElement Collection(string name)
    {
        var root = _document.Root!;
        if (root.Element(_namespace + name) is { } found)
        {
            return found;
        }

        var added = Element(name);
        var earlier = Order[..Array.IndexOf(Order, name)].Reverse().Select(other => root.Element(_namespace + other));
        var before = earlier.FirstOrDefault(other => other is not null);
        if (before is null)
        {
            root.AddFirst(added);
        }
        else
        {
            before.AddAfterSelf(added);
        }

        return added;
    }

    private XElement Element(string name, params object[] content) => new(_namespace + name, content);

    private static XAttribute Attribute(string name, object value) => new(name, Convert.ToString(value, CultureInfo.InvariantCulture)!);
}
