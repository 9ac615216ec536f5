namespace Wengang.Web.Commands;

/// <summary>Where a verb writes: results to the output, everything said to the user to the error stream.</summary>
public sealed record Console(TextWriter Output, TextWriter Error);
