using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wengang.App.Documents.Official;

/// <summary>Finds style ids by name: Word renames ids when it saves, names stay. Styles that an office deleted are put back.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);

    public StyleSheet(MainDocumentPart main)
    {
        var part = main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>();
        part.Styles ??= new Styles();
        foreach (var style in part.Styles.Elements<Style>().Where(s => s.StyleName?.Val is not null && s.StyleId is not null))
            ids.TryAdd(style.StyleName!.Val!, style.StyleId!);
        foreach (var style in OfficialStyles.Create().Elements<Style>().Where(s => !ids.ContainsKey(s.StyleName!.Val!)))
        {
            var added = (Style)style.CloneNode(true);
            if (ids.ContainsValue(added.StyleId!))
                added.StyleId = "Wengang" + added.StyleId;
            ids.Add(added.StyleName!.Val!, added.StyleId!);
            part.Styles.AppendChild(added);
        }
    }

    public string Id(string name) => ids[name];

    public bool Is(Paragraph paragraph, string name) =>
        string.Equals(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, Id(name), StringComparison.Ordinal);
}
