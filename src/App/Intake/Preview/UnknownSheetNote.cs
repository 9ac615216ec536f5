namespace Wengang.App.Intake.Preview;

/// <summary>A worksheet whose headings a person must explain.</summary>
/// <param name="FileId">The file.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Index">Place of the worksheet in the workbook, from 0.</param>
/// <param name="Sheet">Name on the tab.</param>
/// <param name="HeadingRow">The row that looks most like a heading, from 1; 0 when there is none.</param>
/// <param name="Kind">Key of the kind it is or comes nearest to; null when none is near.</param>
/// <param name="IsKnown">The kind was recognised; only columns are missing.</param>
public sealed record UnknownSheetNote(long FileId, string FileName, int Index, string Sheet, int HeadingRow, string? Kind, bool IsKnown);
