using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wengang.App.Documents.Official;

/// <summary>An empty document in the official format, with styles, fonts, settings and page numbers.</summary>
internal static class OfficialPackage
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Gives the body to <paramref name="fill"/>; the section is added behind what it puts there.</summary>
    public static void Write(Stream output, Action<Body> fill)
    {
        var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(MainType, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = OfficialStyles.Create();
            main.AddNewPart<FontTablePart>("rId2").Fonts = new Fonts(OfficialFonts.Fallbacks.Select(FontWithFallback));
            main.AddNewPart<DocumentSettingsPart>("rId3").Settings = Settings();
            var body = new Body();
            fill(body);
            var section = OfficialSection.Portrait();
            PageNumbers.AddTo(main, section);
            body.AppendChild(section);
            main.Document = new Document(body);
        }
        StablePackage.Copy(file, output);
    }

    private static Font FontWithFallback((string Font, string Alternatives) row) => new(
        new AltName { Val = row.Alternatives },
        new FontCharSet { Val = "86" })
    {
        Name = row.Font,
    };

    private static Settings Settings() => new(
        new EvenAndOddHeaders(),
        new DrawingGridHorizontalSpacing { Val = "158" },
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(
            new SpaceForUnderline(),
            new BalanceSingleByteDoubleByteWidth(),
            new UseFarEastLayout(),
            new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
}
