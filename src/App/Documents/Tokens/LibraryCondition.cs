using System.Globalization;
using System.Text.RegularExpressions;

namespace Wengang.App.Documents.Tokens;

/// <summary>Conditions of library texts: comparisons of a figure expression with a number or another expression, joined by 且.</summary>
internal static partial class LibraryCondition
{
    /// <summary>Whether the text may be used; a condition that is not understood or lacks a figure is false, with the reason.</summary>
    public static bool Holds(string condition, FigureReader figures, Action<string> lacks)
    {
        if (condition.Trim().Length == 0)
            return true;
        var holds = true;
        foreach (var part in condition.Split('且'))
            holds &= Comparison(HalfWidth.Of(part).Trim(), figures, lacks);
        return holds;
    }

    /// <summary>The figures that a condition compares.</summary>
    public static IEnumerable<FigureRef> Named(string condition) => condition.Split('且')
        .Select(part => Pattern().Match(HalfWidth.Of(part).Trim()))
        .SelectMany(match => new[] { match.Groups["left"].Value, match.Groups["right"].Value })
        .SelectMany(side => FigureExpression.Parse(side)?.Named ?? []);

    private static bool Comparison(string text, FigureReader figures, Action<string> lacks)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            lacks($"不认识条件“{text}”，应写成“SEEK-001 > 0”，几个条件用“且”连接");
            return false;
        }
        var left = Operand(match.Groups["left"].Value, figures, lacks);
        var right = Operand(match.Groups["right"].Value, figures, lacks);
        return left is { } a && right is { } b && match.Groups["op"].Value switch
        {
            ">" => a > b,
            "<" => a < b,
            ">=" or "≥" => a >= b,
            "<=" or "≤" => a <= b,
            "=" => a == b,
            _ => a != b,
        };
    }

    private static decimal? Operand(string text, FigureReader figures, Action<string> lacks)
    {
        if (decimal.TryParse(text.Trim().TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            return number;
        if (FigureExpression.Parse(text) is not { } expression)
        {
            lacks($"不认识“{text.Trim()}”，应为指标代码或数");
            return null;
        }
        var (tag, lack) = figures.Tag(expression);
        var isNothingOfNothing = expression.Base is { } other && figures.Get(other)?.Value == 0;
        if (tag is null && !isNothingOfNothing)
            lacks(lack);
        return tag is null ? null : figures.Evaluate(tag);
    }

    [GeneratedRegex(@"^(?<left>[^<>=≥≤≠!]+)(?<op>>=|<=|!=|[<>=≥≤≠])(?<right>[^<>=≥≤≠!]+)$")]
    private static partial Regex Pattern();
}
