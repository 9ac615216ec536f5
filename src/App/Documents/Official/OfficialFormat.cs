namespace Wengang.App.Documents.Official;

/// <summary>The page of GB/T 9704-2012 in twips (1/20 pt), clauses 5.2 and 7.</summary>
internal static class OfficialFormat
{
    public const int PageWidth = 11906;
    public const int PageHeight = 16838;

    /// <summary>天头 37 mm.</summary>
    public const int Top = 2098;

    /// <summary>35 mm, what is left under a text area of 225 mm.</summary>
    public const int Bottom = 1984;

    /// <summary>订口 28 mm.</summary>
    public const int Left = 1587;

    /// <summary>26 mm, what is left beside a text area of 156 mm.</summary>
    public const int Right = 1474;

    /// <summary>The dash of the page number lies 7 mm under the text area.</summary>
    public const int Footer = 1446;

    /// <summary>A landscape page has only 26 mm under its text area.</summary>
    public const int LandscapeFooter = 850;

    /// <summary>225 mm over 22 lines; 580 would leave room for only 21.</summary>
    public const int LinePitch = 579;

    /// <summary>156 mm over 28 characters of 16 pt, in 1/4096 pt.</summary>
    public const int CharacterSpace = -848;

    /// <summary>One character of the grid.</summary>
    public const int Character = 316;
}
