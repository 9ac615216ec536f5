using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Imports.Learning;
using Wengang.App.Imports.Recognition;
using Wengang.App.Intake;
using Wengang.App.Intake.Preview;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Imports;

/// <summary>A worksheet whose headings nobody knows: the clerk says once what they mean.</summary>
[Needs(Permission.ImportSheets)]
public sealed class ColumnsModel(CountySession session) : ImportsPage(session)
{
    public long Id { get; private set; }

    public UnknownSheetNote Note { get; private set; } = null!;

    public FirstRows Table { get; private set; } = null!;

    public SheetKind Kind { get; private set; } = null!;

    /// <summary>The column chosen or suggested for each heading; empty for none.</summary>
    public IReadOnlyList<string> Chosen { get; private set; } = [];

    public IActionResult OnGet(long id, int place, string? kind)
    {
        if (!Read(id, place, kind))
        {
            return NotFound();
        }

        var taken = new HashSet<string>();
        Chosen = [.. Table.Headings.Select(h => Usual(h) ?? Similarity.Suggest(Kind, h)?.Key ?? "").Select(c => taken.Add(c) ? c : "")];
        return Page();
    }

    [Needs(Permission.ImportSheets)]
    public IActionResult OnPost(long id, int place, string? kind, string[]? headings, string[]? columns)
    {
        if (!Read(id, place, kind) || headings is null || columns is null || headings.Length != columns.Length)
        {
            return NotFound();
        }

        columns = [.. columns.Select(c => Kind.Columns.Any(k => k.Key == c) ? c : "")];
        Chosen = [.. Table.Headings.Select(h => Array.IndexOf(headings, h) is >= 0 and var at ? columns[at] : "")];
        if (columns.Where(c => c.Length > 0).GroupBy(c => c).FirstOrDefault(g => g.Count() > 1)?.Key is { } twice)
        {
            return Unusable($"有两列都当作“{Kind.Column(twice).Heading}”，请只留一列。");
        }

        if (Kind.Required.Where(c => !columns.Contains(c.Key)).Select(c => c.Heading).ToList() is { Count: > 0 } missing)
        {
            return Unusable($"{Kind.Name}还缺必填的列：{string.Join("、", missing)}。表里没有这一列时，请在 Excel 里补上再导入，或换成别的表。");
        }

        var meanings = headings.Zip(columns).Where(m => Usual(m.First) != m.Second).DistinctBy(m => m.First).ToDictionary(m => m.First, m => m.Second);
        if (meanings.Count > 0)
        {
            HeadingMemory.Learn(Db, Kind.Key, meanings);
        }

        BatchDesk.PreviewAgain(Db, id);
        Done = $"已记住 {meanings.Count} 个表头。";
        return LocalRedirect($"/imports/{id}");
    }

    private bool Read(long id, int place, string? kind)
    {
        Id = id;
        if (BatchList.Find(Db, id) is null || PreviewFiles.ReadSummary(Db, id).Unknown.ElementAtOrDefault(place) is not { } note || FirstRows.Read(Db, id, note) is not { } table)
        {
            return false;
        }

        (Note, Table) = (note, table);
        Kind = SheetKinds.All.FirstOrDefault(k => k.Key == (kind ?? note.Kind)) ?? SheetKinds.All[1];
        return true;
    }

    /// <summary>The column the heading stands for without being explained; null when none.</summary>
    private string? Usual(string heading) => Kind.Columns.FirstOrDefault(c => c.Headings.Any(h => Heading.Of(h).Text == Heading.Of(heading).Text))?.Key;
}
