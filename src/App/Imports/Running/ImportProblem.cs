namespace Wengang.App.Imports.Running;

/// <summary>A file or worksheet that could not be used, or that needs a person's attention.</summary>
/// <param name="File">File name.</param>
/// <param name="Sheet">Worksheet, empty when the whole file is meant.</param>
/// <param name="Reason">Stable code.</param>
/// <param name="Sentence">Chinese: what was seen and what to do.</param>
public sealed record ImportProblem(string File, string Sheet, string Reason, string Sentence);
