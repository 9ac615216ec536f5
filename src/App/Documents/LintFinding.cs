namespace Wengang.App.Documents;

/// <summary>One thing the linter has to say.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Verdict">成立, 不符, 无法判断 or 提醒.</param>
/// <param name="Paragraph">Paragraph number, from 1; 0 for the whole text.</param>
/// <param name="Quote">The words meant.</param>
/// <param name="Message">Chinese sentence for the reader.</param>
/// <param name="Code">Indicator compared with, when there is one.</param>
/// <param name="Right">The right value, when known.</param>
public sealed record LintFinding(
    LintKind Kind, Verdict Verdict, int Paragraph, string Quote, string Message, string? Code = null, decimal? Right = null);
