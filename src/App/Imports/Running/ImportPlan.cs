using Wengang.App.Imports.Reading;
using Wengang.App.Imports.Recognition;
using Wengang.App.Imports.Templates;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Running;

/// <summary>Finds out what the given files hold and in which order to import it.</summary>
public sealed class ImportPlan
{
    private static readonly string[] NeedsMonth = ["out_work", "checks", "plans", "workshop_workers", "tasks"];

    private readonly List<PlannedSheet> sheets = [];
    private readonly List<ImportProblem> problems = [];

    private readonly List<UnknownTable> unknown = [];
    private readonly IReadOnlyList<SheetKind> kinds;

    private ImportPlan(IReadOnlyList<SheetKind>? kinds) => this.kinds = kinds ?? SheetKinds.All;

    public IReadOnlyList<ImportProblem> Problems => problems;

    /// <summary>Worksheets of no known kind, and headings left over where a figure lacks a column.</summary>
    public IReadOnlyList<UnknownTable> Unknown => unknown;

    /// <summary>Sheets that must be imported together, because a file is imported wholly or not at all; each in order.</summary>
    public IReadOnlyList<IReadOnlyList<PlannedSheet>> Groups { get; private set; } = [];

    /// <param name="paths">Files and folders.</param>
    /// <param name="stated">The month to take where neither title nor file name says one.</param>
    /// <param name="today">Stands in for ledgers without any date.</param>
    /// <param name="kinds">What worksheets may be; null: the kinds with their usual headings.</param>
    public static ImportPlan Make(IEnumerable<string> paths, Period? stated, DateOnly today, IReadOnlyList<SheetKind>? kinds = null)
    {
        var plan = new ImportPlan(kinds);
        foreach (var path in paths.SelectMany(plan.Files))
        {
            plan.Look(path, stated, today);
        }

        plan.Order();
        return plan;
    }

    private IEnumerable<string> Files(string path)
    {
        if (Directory.Exists(path))
        {
            var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => !IsLitter(Path.GetFileName(f))).ToList();
            if (files.Count == 0)
            {
                problems.Add(new ImportProblem(path, "", "no_files", "文件夹里没有文件，请确认选对了文件夹。"));
            }

            return files.Order(StringComparer.Ordinal);
        }

        if (File.Exists(path))
        {
            return [path];
        }

        problems.Add(new ImportProblem(path, "", "no_such_file", "找不到这个文件或文件夹，请核对路径。"));
        return [];
    }

    /// <summary>Lock files of open workbooks, hidden files, and data files of the sample that are no sheets.</summary>
    private static bool IsLitter(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('.') || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    private void Look(string path, Period? stated, DateOnly today)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var workbook = Workbook.Open(path);
            for (var i = 0; i < workbook.Worksheets.Count; i++)
            {
                if (workbook.VersionMark is not null && workbook.Worksheets[i].Name == EntryForm.NotesSheet)
                {
                    continue;
                }

                Look(path, workbook.Worksheets[i], i, stated, today);
            }
        }
        catch (UnusableWorkbookException e)
        {
            sheets.RemoveAll(s => s.Path == path);
            problems.Add(new ImportProblem(file, "", e.Reason, e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ImportProblem(file, "", "unreadable", $"文件打不开（{e.Message}），请关闭正在使用它的程序后再试。"));
        }
    }

    private void Look(string path, Worksheet sheet, int index, Period? stated, DateOnly today)
    {
        var file = Path.GetFileName(path);
        var (map, unknown) = SheetRecogniser.Recognise(sheet, kinds);
        if (map is null)
        {
            if (!sheet.Hidden && unknown!.Headings.Count > 0)
            {
                problems.Add(new ImportProblem(file, sheet.Name, "unknown_sheet", unknown.Sentence()));
                this.unknown.Add(new UnknownTable(path, index, sheet.Name, unknown.HeadingRow, unknown.Nearest.Count > 0 ? unknown.Nearest[0].Kind.Key : null));
            }

            return;
        }

        var day = SheetDate.Of(map.Titles, sheet.Name, file, stated, today);
        if (day is null && NeedsMonth.Contains(map.Kind.Key))
        {
            problems.Add(new ImportProblem(file, sheet.Name, "period_unknown", $"认出是{map.Kind.Name}，但标题和文件名里都没有月份，请在标题写明（如“2023年06月”），或用 --period 2023-06 指定。"));
            return;
        }

        LookAtUnused(path, index, sheet.Name, map);
        sheets.Add(new PlannedSheet(path, index, sheet.Name, map, day ?? today));
    }

    /// <summary>A heading that means nothing may be the very column a figure needs, under another name.</summary>
    private void LookAtUnused(string path, int index, string sheet, SheetMap map)
    {
        var missing = map.Kind.Columns.Where(c => c.Counts && !map.Columns.ContainsKey(c.Key)).Select(c => c.Heading).ToList();
        if (missing.Count > 0 && map.Unused.Count > 0)
        {
            unknown.Add(new UnknownTable(path, index, sheet, map.HeadingRow, map.Kind.Key) { IsKnown = true });
            problems.Add(new ImportProblem(Path.GetFileName(path), sheet, "column_missing",
                $"认出是{map.Kind.Name}，但没有找到“{string.Join("”“", missing)}”列；没有用上的列：{string.Join("、", map.Unused)}。如果其中就有它，请把表头改成“{missing[0]}”后再导入，否则有关数字会不全。"));
        }
    }

    private void Order()
    {
        var ordered = sheets.OrderBy(s => s.Map.Kind.Rank).ThenBy(s => s.ObservedOn).ThenBy(s => s.FileName, StringComparer.Ordinal).ThenBy(s => s.Index).ToList();
        var last = ordered.Select((s, i) => (s.Path, i)).GroupBy(x => x.Path).ToDictionary(g => g.Key, g => g.Max(x => x.i));
        var groups = new List<IReadOnlyList<PlannedSheet>>();
        var group = new List<PlannedSheet>();
        var end = -1;
        for (var i = 0; i < ordered.Count; i++)
        {
            if (i > end && group.Count > 0)
            {
                groups.Add(group);
                group = [];
            }

            group.Add(ordered[i]);
            end = Math.Max(end, last[ordered[i].Path]);
        }

        Groups = group.Count > 0 ? [.. groups, group] : groups;
    }
}
