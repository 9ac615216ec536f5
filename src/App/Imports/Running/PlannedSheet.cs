using Wengang.App.Imports.Recognition;

namespace Wengang.App.Imports.Running;

/// <summary>A worksheet that will be imported.</summary>
/// <param name="Path">The file.</param>
/// <param name="Index">Place of the worksheet in the workbook, from 0.</param>
/// <param name="Sheet">Name on the tab.</param>
/// <param name="Map">What was recognised.</param>
/// <param name="ObservedOn">The day it speaks of.</param>
public sealed record PlannedSheet(string Path, int Index, string Sheet, SheetMap Map, DateOnly ObservedOn)
{
    public string FileName => System.IO.Path.GetFileName(Path);
}
