using System.IO.Compression;
using System.Xml.Linq;
using Wengang.App.Spreadsheets.Scanning;
using Wengang.App.Spreadsheets.Writing;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Rejects;

/// <summary>Copies a package part by part, changing the worksheets that have a plan and the styles they need.</summary>
internal sealed class PackageEdit
{
    private const string NewStyles = "xl/styles.xml";
    private readonly XlsxPackage _package;
    private readonly ZipArchive _target;
    private readonly string _workbook;
    private readonly string? _stylesPart;
    private readonly RejectStyles _styles;

    private PackageEdit(XlsxPackage package, ZipArchive target)
    {
        _package = package;
        _target = target;
        var workbook = WorkbookPart.Read(package);
        Sheets = workbook.Sheets;
        _workbook = workbook.Part;
        _stylesPart = workbook.Styles is { } part && package.Has(part) ? part : null;
        _styles = new RejectStyles(package.Open(_stylesPart));
    }

    private List<SheetEntry> Sheets { get; }

    public static void Write(string sourcePath, Stream target, IReadOnlyDictionary<int, SheetPlan> plans)
    {
        using var source = File.OpenRead(sourcePath);
        using var package = new XlsxPackage(source, ReadLimits.Default);
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        new PackageEdit(package, zip).Write(plans);
    }

    private void Write(IReadOnlyDictionary<int, SheetPlan> plans)
    {
        var sheets = plans.ToDictionary(plan => Sheets[plan.Key].Part, plan => plan.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var part in _package.PartNames.Where(part => !part.EndsWith('/')))
        {
            using var source = _package.Open(part)!;
            using var target = Create(part);
            if (sheets.TryGetValue(part, out var plan))
            {
                using var output = new XmlOutput(target);
                using var edit = new SheetEdit(source, output, plan, _styles);
                edit.Run();
            }
            else if (string.Equals(part, _stylesPart, StringComparison.OrdinalIgnoreCase))
            {
                _styles.Save(target);
            }
            else if (_stylesPart is null && Mention(part, source) is { } changed)
            {
                changed.Save(target, SaveOptions.DisableFormatting);
            }
            else
            {
                source.CopyTo(target);
            }
        }

        if (_stylesPart is null)
        {
            using var target = Create(NewStyles);
            _styles.Save(target);
        }
    }

    private Stream Create(string part) => _target.CreateEntry(part, CompressionLevel.Fastest).Open();

    /// <summary>The part with a mention of the added styles part, or null when it needs none.</summary>
    private XDocument? Mention(string part, Stream source)
    {
        var folder = _workbook[..(_workbook.LastIndexOf('/') + 1)];
        var isTypes = part == "[Content_Types].xml";
        if (!isTypes && part != $"{folder}_rels/{_workbook[folder.Length..]}.rels")
        {
            return null;
        }

        using var reader = SafeXml.Read(source);
        var document = XDocument.Load(reader);
        var space = document.Root!.Name.Namespace;
        document.Root.Add(isTypes
            ? new XElement(
                space + "Override",
                new XAttribute("PartName", "/" + NewStyles),
                new XAttribute("ContentType", PackageParts.StylesType))
            : new XElement(
                space + "Relationship",
                new XAttribute("Id", "rIdRejectStyles"),
                new XAttribute("Type", PackageParts.StylesLink),
                new XAttribute("Target", "/" + NewStyles)));
        return document;
    }
}
