using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Intake.Preview;
using Wengang.App.Intake.Receiving;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Intake;

/// <summary>The headings and first rows of a worksheet that a person must explain.</summary>
/// <param name="Headings">By column; those without a heading are left out.</param>
/// <param name="Rows">The rows below, under the same columns; long numbers masked.</param>
public sealed record FirstRows(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int Shown = 5;

    /// <summary>Null when the file is gone.</summary>
    public static FirstRows? Read(Db db, long batch, UnknownSheetNote note)
    {
        if (db.Set<BatchFile>().AsNoTracking().FirstOrDefault(f => f.Id == note.FileId && f.BatchId == batch) is not { } file || !File.Exists(BatchFolder.FileOf(db, batch, file)))
        {
            return null;
        }

        using var workbook = Workbook.Open(BatchFolder.FileOf(db, batch, file));
        var rows = workbook.Worksheets[note.Index].Rows().Where(r => r.Number >= note.HeadingRow).Take(Shown + 1)
            .Select(r => Enumerable.Range(0, r.Count).Select(i => r[i].Text.Trim()).ToList()).ToList();
        var head = rows.FirstOrDefault() ?? [];
        var columns = Enumerable.Range(0, head.Count).Where(i => head[i].Length > 0).DistinctBy(i => head[i]).ToList();
        return new FirstRows([.. columns.Select(i => head[i])], [.. rows.Skip(1).Select(r => columns.ConvertAll(i => i < r.Count ? Masked(r[i]) : ""))]);
    }

    private static string Masked(string text) => text.Count(char.IsAsciiDigit) >= 11 && text.Length > 10 ? $"{text[..3]}…{text[^2..]}" : text;
}
