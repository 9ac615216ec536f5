namespace Wengang.App.Documents.Drafts;

/// <summary>The words of a report that people write: its title and its sections, figures as tokens.</summary>
/// <param name="Title">｜ breaks its lines.</param>
/// <param name="Sections">The introduction first, then one for each first-level heading, whose line it begins with; a paragraph a line.</param>
public sealed record ReportText(string Title, IReadOnlyList<string> Sections)
{
    /// <summary>Title and sections as they are counted when they are kept and compared: the title is 0.</summary>
    public IReadOnlyList<string> Parts => [Title, .. Sections];

    public static ReportText Of(IReadOnlyList<string> parts) => new(parts[0], [.. parts.Skip(1)]);

    /// <summary>The name by which people know a part.</summary>
    public static string NameOf(int part, string text) => part switch
    {
        0 => "标题",
        1 => "导语",
        _ => text.Split('\n')[0].Trim() is { Length: > 0 } heading ? heading : $"第{part}部分",
    };
}
