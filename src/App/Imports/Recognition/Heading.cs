using Wengang.Rules.Values;

namespace Wengang.App.Imports.Recognition;

/// <summary>A heading as it stands in a sheet: what it says, and the unit in brackets behind it.</summary>
public readonly record struct Heading(string Text, string Unit)
{
    private static readonly HashSet<string> Units = ["元", "万元", "元/月", "元/年", "万元/年", "份", "人", "个", "家", "天", "场", "人次", "月", "课时", "学时", "千元"];

    /// <summary>Blanks, width and line breaks do not matter; a unit in brackets or behind a comma is taken off.</summary>
    public static Heading Of(string? cell)
    {
        var text = TextCleaning.CleanCode(cell).Replace('〔', '(').Replace('〕', ')').Replace('【', '(').Replace('】', ')').TrimStart('*').TrimEnd('*', ':');
        var open = text.LastIndexOf('(');
        if (open > 0 && text.EndsWith(')'))
        {
            var inside = text[(open + 1)..^1].Replace("单位:", "", StringComparison.Ordinal);
            if (Units.Contains(inside))
            {
                return new Heading(text[..open], inside);
            }
        }

        return new Heading(text, "");
    }
}
