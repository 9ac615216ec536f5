namespace Wengang.App.Spreadsheets.Writing;

/// <summary>A sheet already written; without layout it is the sheet of drop-down lists.</summary>
internal sealed record WrittenSheet(string Name, SheetLayout? Layout, bool Hidden);
