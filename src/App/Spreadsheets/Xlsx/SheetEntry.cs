namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>One worksheet as the workbook part lists it.</summary>
internal sealed record SheetEntry(string Name, bool Hidden, string Part);
