using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>Copies a package part by part, changing the worksheet that is filled and what must follow from it.</summary>
internal sealed partial class FormPackage
{
    private readonly XlsxPackage package;
    private readonly WorkbookPart workbook;
    private readonly SheetFill fill;
    private readonly Dictionary<string, XDocument> changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> dropped = new(StringComparer.OrdinalIgnoreCase);

    private FormPackage(XlsxPackage package, SheetFill fill) => (this.package, workbook, this.fill) = (package, WorkbookPart.Read(package), fill);

    private SheetEntry Sheet => workbook.Sheets[fill.Sheet];

    public static void Write(string path, Stream target, SheetFill fill)
    {
        using var source = File.OpenRead(path);
        using var package = new XlsxPackage(source, FilledCopy.Limits);
        var form = new FormPackage(package, fill);
        form.Change();
        form.Copy(target);
    }

    private void Change()
    {
        var part = changed[Sheet.Part] = FormParts.Load(package, Sheet.Part);
        var styles = workbook.Styles is { } stylesPart && package.Has(stylesPart) ? new FormStyles(FormParts.Load(package, stylesPart)) : null;
        if (fill.Insert is { Count: > 0 } insert)
        {
            RowInsertion.Run(part, insert, Sheet.Name);
            MoveElsewhere(insert);
        }

        var rows = new SheetRows(part, styles);
        foreach (var cell in fill.Cells)
        {
            rows.Write(cell);
        }

        if (styles?.IsChanged == true)
        {
            changed[workbook.Styles!] = styles.Document;
        }

        ForgetResults();
    }

    /// <summary>What in other parts points into the worksheet.</summary>
    private void MoveElsewhere(RowInsert insert)
    {
        foreach (var other in workbook.Sheets.Where(s => s.Part != Sheet.Part))
        {
            var part = FormParts.Load(package, other.Part);
            var formulas = part.Descendants().Where(e => e.Name.LocalName == "f" && !e.IsEmpty && e.Value.Contains('!', StringComparison.Ordinal)).ToList();
            formulas.ForEach(f => f.Value = FormulaShift.Apply(f.Value, insert, Sheet.Name, isHome: false));
            if (formulas.Count > 0)
            {
                changed[other.Part] = part;
            }
        }

        foreach (var name in Workbook().Descendants().Where(e => e.Name.LocalName == "definedName").ToList())
        {
            name.Value = FormulaShift.Apply(name.Value, insert, Sheet.Name, isHome: false);
        }

        SheetAttachments.Move(package, Sheet.Part, insert, changed);
        DropCalcChain();
    }

    /// <summary>The order of computing names cells that have moved; Excel makes it anew.</summary>
    private void DropCalcChain()
    {
        foreach (var link in package.Relationships(workbook.Part).Where(l => l.Kind == "calcChain"))
        {
            dropped.Add(link.Target);
            Remove("[Content_Types].xml", e => string.Equals((string?)e.Attribute("PartName"), "/" + link.Target, StringComparison.OrdinalIgnoreCase));
            var folder = workbook.Part[..(workbook.Part.LastIndexOf('/') + 1)];
            Remove($"{folder}_rels/{workbook.Part[folder.Length..]}.rels", e => (string?)e.Attribute("Id") == link.Id);
        }
    }

    private void Remove(string part, Func<XElement, bool> which)
    {
        if (!changed.TryGetValue(part, out var document))
        {
            changed[part] = document = FormParts.Load(package, part);
        }

        document.Root!.Elements().Where(which).Remove();
    }

    private XDocument Workbook() => changed.TryGetValue(workbook.Part, out var known) ? known : changed[workbook.Part] = FormParts.Load(package, workbook.Part);

    /// <summary>Formulas are computed when the file is opened: their last results are those of the blank table.</summary>
    private void ForgetResults()
    {
        var any = false;
        foreach (var sheet in workbook.Sheets)
        {
            var part = changed.TryGetValue(sheet.Part, out var known) ? known : FormParts.Load(package, sheet.Part);
            var cells = part.Descendants().Where(e => e.Name.LocalName == "f").Select(f => f.Parent!).Where(c => c.Name.LocalName == "c").ToList();
            foreach (var cell in cells)
            {
                cell.Elements().Where(e => e.Name.LocalName == "v").Remove();
                cell.SetAttributeValue("t", null);
                changed[sheet.Part] = part;
            }

            any |= cells.Count > 0;
        }

        if (any)
        {
            ComputeOnOpening(Workbook().Root!);
        }
    }

    private static void ComputeOnOpening(XElement root)
    {
        var space = root.Name.Namespace;
        if (root.Element(space + "calcPr") is { } calculation)
        {
            calculation.SetAttributeValue("fullCalcOnLoad", 1);
            return;
        }

        string[] before = ["externalReferences", "definedNames", "sheets"];
        var place = before.Select(n => root.Element(space + n)).First(e => e is not null)!;
        place.AddAfterSelf(new XElement(space + "calcPr", new XAttribute("fullCalcOnLoad", 1)));
    }

    private void Copy(Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var name in package.PartNames.Where(p => !p.EndsWith('/') && !dropped.Contains(p)))
        {
            using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            if (changed.TryGetValue(name, out var document))
            {
                FormParts.Save(document, part);
            }
            else if (fill.Insert is { Count: > 0 } insert && name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase) && SheetAttachments.Is(package, Sheet.Part, name))
            {
                part.Write(Encoding.UTF8.GetBytes(MovedNotes(name, insert)));
            }
            else
            {
                using var source = package.Open(name)!;
                source.CopyTo(part);
            }
        }
    }

    /// <summary>The boxes of notes are kept in a dialect that is not always well-formed.</summary>
    private string MovedNotes(string name, RowInsert insert)
    {
        using var reader = new StreamReader(package.Open(name)!);
        return NoteRow().Replace(reader.ReadToEnd(), m => $"{m.Groups[1].Value}{insert.Row(int.Parse(m.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) + 1) - 1}");
    }

    [GeneratedRegex(@"(<x:Row>\s*)(\d{1,7})")]
    private static partial Regex NoteRow();
}
