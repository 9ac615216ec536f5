namespace Wengang.Web.Queries;

/// <summary>A worksheet that was imported.</summary>
/// <param name="File">File name.</param>
/// <param name="Sheet">Name of the worksheet.</param>
/// <param name="Kind">Chinese name of its kind.</param>
/// <param name="ObservedOn">The day it speaks of.</param>
/// <param name="At">When it was imported, UTC.</param>
/// <param name="Rows">Records in the actor's regions that were taken from it, also those corrected since.</param>
/// <param name="IsUndone">Its import was undone.</param>
public sealed record ImportedSheet(string File, string Sheet, string Kind, DateOnly ObservedOn, DateTime At, int Rows, bool IsUndone);
