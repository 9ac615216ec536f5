using System.Globalization;
using System.Text.RegularExpressions;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Linting;

/// <summary>Cuts paragraphs into sentences and finds the numbers that claim something.</summary>
internal static partial class ClaimReader
{
    private static readonly char[] SentenceEnds = ['。', '；', '！', '？', ';'];
    private static readonly char[] ClauseEnds = ['，', '。', '；', '：', '、', '（', '）', '(', ')', ','];

    private static readonly string[] AtLeast = ["超过", "不少于", "不低于", "逾", "突破"];
    private static readonly string[] About = ["约", "近", "大约", "将近"];

    public static IEnumerable<Sentence> Sentences(DocumentParagraph paragraph)
    {
        var text = HalfWidth.Digits(paragraph.Text);
        Sentence? previous = null;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(SentenceEnds, start);
            end = end < 0 ? text.Length : end + 1;
            yield return previous = new Sentence(paragraph, start, text[start..end]) { Previous = previous };
            start = end;
        }
    }

    public static IReadOnlyList<Claim> Claims(Sentence sentence)
    {
        var claims = new List<Claim>();
        foreach (Match match in NumberPattern().Matches(sentence.Text))
        {
            if (Read(sentence, match) is { } claim)
                claims.Add(claim);
        }
        for (var i = 0; i < claims.Count; i++)
        {
            var from = i == 0 ? 0 : claims[i - 1].End;
            var to = sentence.Text.IndexOfAny(ClauseEnds, claims[i].End);
            to = Math.Min(to < 0 ? sentence.Text.Length : to, i + 1 < claims.Count ? claims[i + 1].Start : int.MaxValue);
            claims[i] = claims[i] with { Before = sentence.Text[from..claims[i].Start], After = sentence.Text[claims[i].End..to] };
        }
        return claims;
    }

    private static Claim? Read(Sentence sentence, Match match)
    {
        var digits = match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
        var isChinese = match.Groups["c"].Success;
        decimal value = isChinese ? ChineseNumber.Parse(match.Groups["c"].Value) ?? 0 : decimal.Parse(digits, CultureInfo.InvariantCulture);
        if (isChinese && value < 2)
            return null;
        var isTenThousands = match.Groups["wan"].Success;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = (isChinese || point < 0 ? 0 : digits.Length - point - 1) - (isTenThousands && !isChinese ? 4 : 0);
        var unit = match.Groups["unit"].Value;
        var kind = unit switch
        {
            "%" => NumberKind.Percent,
            "个百分点" => NumberKind.PercentagePoints,
            _ => NumberKind.Count,
        };
        return new Claim(sentence, match.Index, match.Index + match.Length, isTenThousands ? value * 10_000 : value, decimals, unit, kind,
            PrecisionOf(sentence, match), TagAt(sentence, match.Index));
    }

    private static Precision PrecisionOf(Sentence sentence, Match match)
    {
        if (match.Groups["more"].Success)
            return Precision.SomeMore;
        var before = sentence.Text[Math.Max(0, match.Index - 3)..match.Index];
        var after = sentence.Text[(match.Index + match.Length)..];
        if (AtLeast.Any(word => before.EndsWith(word, StringComparison.Ordinal)) || after.StartsWith("以上", StringComparison.Ordinal))
            return Precision.AtLeast;
        var isAbout = About.Any(word => before.EndsWith(word, StringComparison.Ordinal)) || after.StartsWith("左右", StringComparison.Ordinal);
        return isAbout ? Precision.About : Linting.Precision.Exact;
    }

    private static string? TagAt(Sentence sentence, int index)
    {
        var position = sentence.Start + index;
        return sentence.Paragraph.Figures.FirstOrDefault(f => f.Start <= position && position < f.Start + f.Length)?.Tag;
    }

    [GeneratedRegex(
        @"(?<![\d.年月第])((?<n>\d{1,3}([,，]\d{3})+(\.\d+)?|\d+(\.\d+)?)"
        + @"|(?<![第零〇一二两三四五六七八九十百千万每])(?<c>[零〇一二两三四五六七八九十百千万]+))"
        + @"(?<wan>万)?(?<more>余|多)?(?<unit>个百分点|%(?!置信)|人次|场次|(?!个月|个工作日)个|人|名|位|份|场|户|家|期|笔|辆|班次|批|天|件|元)")]
    private static partial Regex NumberPattern();
}
