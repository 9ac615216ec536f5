using DocumentFormat.OpenXml.Wordprocessing;

namespace Wengang.App.Documents.Official;

/// <summary>Page set-up of a section: portrait as the standard has it, landscape with the table head at the binding side.</summary>
internal static class OfficialSection
{
    public static SectionProperties Portrait() => new(
        new PageSize { Width = OfficialFormat.PageWidth, Height = OfficialFormat.PageHeight },
        Margins(OfficialFormat.Top, OfficialFormat.Bottom, OfficialFormat.Left, OfficialFormat.Right, OfficialFormat.Footer),
        new DocGrid
        {
            Type = DocGridValues.LinesAndChars,
            LinePitch = OfficialFormat.LinePitch,
            CharacterSpace = OfficialFormat.CharacterSpace,
        });

    /// <summary>A copy of a section with its page turned; headers and footers stay.</summary>
    public static SectionProperties Turned(SectionProperties section)
    {
        var turned = (SectionProperties)section.CloneNode(true);
        turned.RemoveAllChildren<PageSize>();
        turned.RemoveAllChildren<PageMargin>();
        turned.AddChild(new PageSize
        {
            Width = OfficialFormat.PageHeight,
            Height = OfficialFormat.PageWidth,
            Orient = PageOrientationValues.Landscape,
        });
        turned.AddChild(Margins(
            OfficialFormat.Left, OfficialFormat.Right, OfficialFormat.Bottom, OfficialFormat.Top, OfficialFormat.LandscapeFooter));
        return turned;
    }

    private static PageMargin Margins(int top, int bottom, int left, int right, int footer) => new()
    {
        Top = top,
        Bottom = bottom,
        Left = (uint)left,
        Right = (uint)right,
        Header = 851,
        Footer = (uint)footer,
        Gutter = 0,
    };
}
