namespace Wengang.App.Documents.Drafts;

/// <summary>Something to look at in a draft.</summary>
/// <param name="Section">Place of the section, from 0; null for the whole text.</param>
/// <param name="Verdict">不符, 无法判断 or 提醒; 不符 too for what cannot be filled.</param>
/// <param name="Line">Paragraph, from 1; 0 for the whole text.</param>
/// <param name="Quote">The words meant.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record DraftFinding(int? Section, Verdict Verdict, int Line, string Quote, string Message);
