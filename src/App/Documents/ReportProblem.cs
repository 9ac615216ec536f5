namespace Wengang.App.Documents;

/// <summary>Something the office must mend before the document is signed, in Chinese.</summary>
/// <param name="Where">The place in the document, with the words found there.</param>
/// <param name="What">What is wrong and what was done instead.</param>
public sealed record ReportProblem(string Where, string What);
