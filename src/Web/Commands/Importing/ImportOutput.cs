using Wengang.App.Imports;
using Wengang.App.Imports.Reading;
using Wengang.App.Imports.Running;

namespace Wengang.Web.Commands.Importing;

/// <summary>Says what became of an import.</summary>
internal static class ImportOutput
{
    private const int ShownRows = 20;
    private const int ShownNotes = 10;

    public static void Json(ImportResult result, TextWriter output) => JsonOutput.Write(
        new
        {
            files = result.Sheets.Select(s => new
            {
                file = s.Sheet.FileName, sheet = s.Sheet.Sheet, kind = s.Sheet.Map.Kind.Key, rows = s.Tally.Rows, added = s.Tally.Added,
                changed = s.Tally.Changed, unchanged = s.Tally.Unchanged, skipped = s.Tally.Skipped, rejected = s.Tally.Reasons,
            }),
            problems = result.Problems.Select(p => new { file = p.File, sheet = p.Sheet, reason = p.Reason, message = p.Sentence }),
            notes = result.Sheets.SelectMany(s => s.Tally.Notes.Select(n => new { file = s.Sheet.FileName, sheet = s.Sheet.Sheet, message = n.Key, rows = n.Value })),
        },
        output);

    public static void Text(ImportResult result, TextWriter output)
    {
        foreach (var (sheet, tally) in result.Sheets)
        {
            output.WriteLine($"{sheet.FileName}“{sheet.Sheet}”：{sheet.Map.Kind.Name}（{sheet.ObservedOn:yyyy-MM-dd}），{tally.Rows} 行");
            if (sheet.Map.Unused.Count > 0)
            {
                output.WriteLine($"    没有用上的列：{string.Join("、", sheet.Map.Unused)}");
            }

            foreach (var note in tally.Notes.OrderByDescending(n => n.Value).Take(ShownNotes))
            {
                output.WriteLine($"    {note.Key}（{note.Value} 行）");
            }

            output.WriteLine($"    新增 {tally.Added}，更正 {tally.Changed}，相同 {tally.Unchanged}，重复略过 {tally.Skipped}，退回 {tally.Rejected}{Reasons(tally)}");
        }
    }

    /// <summary>Every problem with its place; long lists are cut, the rejected copy holds them all.</summary>
    public static void Attention(ImportResult result, TextWriter error)
    {
        foreach (var problem in result.Problems)
        {
            error.WriteLine($"{problem.File}{(problem.Sheet.Length == 0 ? "" : $"“{problem.Sheet}”")}：{problem.Sentence}");
        }

        foreach (var result1 in result.Sheets)
        {
            foreach (var rejection in result1.Tally.Rejections.Take(ShownRows))
            {
                error.WriteLine($"{result1.Sheet.FileName}“{result1.Sheet.Sheet}”第 {rejection.Row} 行：{string.Join("；", rejection.Problems.Select(p => Sentence(result1.Sheet, p)))}");
            }

            if (result1.Tally.Rejected > ShownRows)
            {
                error.WriteLine($"{result1.Sheet.FileName}“{result1.Sheet.Sheet}”：还有 {result1.Tally.Rejected - ShownRows} 行退回，用 --rejects 文件夹 可得到标好错处的表。");
            }
        }
    }

    private static string Reasons(SheetTally tally) =>
        tally.Rejected == 0 ? "" : "（" + string.Join("，", tally.Reasons.Select(r => $"{r.Key} {r.Value}")) + "）";

    private static string Sentence(PlannedSheet sheet, CellProblem problem)
    {
        if (!sheet.Map.Columns.TryGetValue(problem.Column, out var column))
        {
            return problem.Advice;
        }

        var seen = problem.Column.Contains("identity", StringComparison.Ordinal) && problem.Seen.Length > 10
            ? $"{problem.Seen[..6]}…{problem.Seen[^4..]}"
            : problem.Seen;
        return $"{Letters(column)} 列{sheet.Map.Kind.Column(problem.Column).Heading}“{seen}”：{problem.Advice}";
    }

    private static string Letters(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + column / 26 - 1)}{(char)('A' + column % 26)}";
}
