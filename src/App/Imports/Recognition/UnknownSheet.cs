namespace Wengang.App.Imports.Recognition;

/// <summary>A worksheet of no known kind: what was seen, and what comes nearest.</summary>
/// <param name="Headings">The texts of the row that looked most like a heading.</param>
/// <param name="Nearest">Kinds that share headings with it, best first, each with the required columns that are missing.</param>
/// <param name="Twice">A required heading for which two columns stand, so that nobody can tell which is meant; null when that is not the matter.</param>
public sealed record UnknownSheet(IReadOnlyList<string> Headings, IReadOnlyList<(SheetKind Kind, IReadOnlyList<string> Missing)> Nearest, string? Twice = null)
{
    /// <summary>Number of that row, from 1; 0 when there is none.</summary>
    public int HeadingRow { get; init; }

    /// <summary>A sentence for the person who gave the file.</summary>
    public string Sentence()
    {
        if (Headings.Count == 0)
        {
            return "前 10 行里没有找到表头，请确认表头在前 10 行之内。";
        }

        if (Twice is not null)
        {
            return $"表头“{Twice}”出现了两次，分不清哪一列是本人的。看到的表头：{string.Join("、", Headings.Take(20))}。请把另一列改名（如“户主{Twice}”）后再导入。";
        }

        var seen = $"认不出这张表。看到的表头：{string.Join("、", Headings.Take(20))}。";
        return Nearest.Count == 0
            ? seen + "与已知的表都不相像，请核对是否选错了文件。"
            : seen + "最接近：" + string.Join("；", Nearest.Select(n => $"{n.Kind.Name}（缺少 {string.Join("、", n.Missing)}）")) + "。请补上缺少的列后再导入。";
    }
}
