using Microsoft.EntityFrameworkCore;
using Wengang.App.BlankForms.Fields;
using Wengang.App.Indicators;
using Wengang.App.Regions;
using Wengang.App.Spreadsheets.Filling;
using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Filling;

/// <summary>Fills rows of townships or villages with figures; totals are computed from counts, never from percentages.</summary>
internal sealed class FigureFill
{
    private readonly BlankForm form;
    private readonly CellList cells;
    private readonly FormRequest request;
    private readonly List<(FormColumn Column, FigureField? Figure)> columns;
    private readonly FormColumn? townships;
    private readonly FormColumn? villages;
    private readonly FormColumn? serials;
    private readonly List<string> open = [];
    private readonly FigureGrid grid;
    private readonly List<Division> divisions;

    private FigureFill(BlankForm form, FormChoice choice, FormRequest request, CellList cells)
    {
        (this.form, this.request, this.cells) = (form, request, cells);
        FormColumn? Of(string key) => form.Columns.FirstOrDefault(c => choice.Fields.GetValueOrDefault(c.Id) == key);
        (townships, villages, serials) = (Of("township"), Of("village"), Of(PersonFields.Serial));
        string[] others = ["township", "village", PersonFields.Serial, "county", PersonFields.ByHand];
        columns = [.. form.Columns.Where(c => !others.Contains(choice.Fields.GetValueOrDefault(c.Id)))
            .Select(c => (c, FigureNames.Find(request.Indicators, choice.Fields.GetValueOrDefault(c.Id))))];
        var day = request.Query.AsOf;
        grid = FigureGrid.Compute(
            request.Query, request.Indicators, columns.Select(c => c.Figure).OfType<FigureField>().Select(f => (f.Code, f.On(day))), villages is not null);
        var scope = request.Query.Db.Actor.Scope;
        divisions = [.. request.Query.Db.Set<Division>().AsNoTracking().OrderBy(d => d.SortOrder).ThenBy(d => d.Code).AsEnumerable()
            .Where(d => scope.Contains(d.Code) || (d.Level == DivisionLevel.Township && scope.From.StartsWith(d.Code[..9], StringComparison.Ordinal)))];
    }

    public static FilledForm Run(BlankForm form, FormChoice choice, FormRequest request, CellList cells)
    {
        var fill = new FigureFill(form, choice, request, cells);
        foreach (var (column, _) in fill.columns.Where(c => c.Figure is null))
        {
            fill.open.Add($"“{column.Heading}”：没有对应的数据，整列留空");
        }

        return form.Lines.Any(l => !l.IsTotal) ? fill.Named() : fill.All();
    }

    /// <summary>The rows say where they are.</summary>
    private FilledForm Named()
    {
        var counted = new List<string>();
        foreach (var line in form.Lines.Where(l => !l.IsTotal))
        {
            var (region, problem) = Region(line);
            if (region is null)
            {
                open.Add($"第 {line.Row} 行“{line.Village ?? line.Township}”：{problem}");
            }
            else
            {
                counted.Add(region);
            }

            Write(line.Row, cells.IsFree, region is null ? null : [region]);
        }

        Totals(counted, 0);
        return new FilledForm(new SheetFill(form.Sheet, cells.Cells), counted.Count, open);
    }

    /// <summary>The rows are empty: every township of the actor, in the county's order.</summary>
    private FilledForm All()
    {
        var level = villages is null ? DivisionLevel.Township : DivisionLevel.Village;
        var wanted = divisions.Where(d => d.Level == level).ToList();
        var names = divisions.ToDictionary(d => d.Code, d => d.Name);
        var missing = wanted.Count - (form.Last - form.First + 1);
        var insert = missing > 0 ? new RowInsert(form.First, form.Last, missing) : null;
        for (var i = 0; i < wanted.Count; i++)
        {
            var row = form.First + i;
            Put(row, cells.IsFreeOrNew, serials, i + 1);
            Put(row, cells.IsFreeOrNew, villages, wanted[i].Name);
            Put(row, cells.IsFreeOrNew, townships, villages is null ? wanted[i].Name : names.GetValueOrDefault(wanted[i].Code[..9] + "000"));
            Write(row, cells.IsFreeOrNew, [wanted[i].Code]);
        }

        Totals([.. wanted.Select(d => d.Code)], insert?.Count ?? 0);
        return new FilledForm(new SheetFill(form.Sheet, cells.Cells, insert), wanted.Count, open);
    }

    private void Totals(List<string> regions, int inserted)
    {
        foreach (var line in form.Lines.Where(l => l.IsTotal))
        {
            Write(line.Row > form.Last ? line.Row + inserted : line.Row, (_, column) => cells.IsFree(line.Row, column), regions);
        }
    }

    private void Put(int row, Func<int, int, bool> isFree, FormColumn? column, object? value)
    {
        if (column is not null && isFree(row, column.Column))
        {
            cells.Add(row, column.Column, value);
        }
    }

    private void Write(int row, Func<int, int, bool> isFree, List<string>? regions)
    {
        foreach (var (column, figure) in columns)
        {
            Put(row, isFree, column, figure is null || regions is null ? null : Value(figure, regions));
        }
    }

    private object Value(FigureField figure, List<string> regions)
    {
        var numbers = regions.Select(r => grid.Number(figure.Code, figure.On(request.Query.AsOf), r)).ToList();
        var indicator = request.Indicators[figure.Code];
        if (indicator.IsPercent)
        {
            return new Ratio(numbers.Sum(n => n.Amount), numbers.Sum(n => n.Base ?? 0)).Percent(indicator.Decimals)?.Value ?? (object)Ratio.None;
        }

        return numbers.Sum(n => n.Amount);
    }

    private (string? Region, string? Problem) Region(FormLine line)
    {
        var all = divisions.Where(d => d.Level == DivisionLevel.Township).ToList();
        var township = line.Township is null ? null : Match(line.Township, all);
        if (line.Township is not null && township is null)
        {
            return (null, "乡镇名单里没有（或不在您的辖区），没有填");
        }

        if (line.Village is null)
        {
            return (township?.Code, township is null ? "没有写是哪个乡镇，没有填" : null);
        }

        var villagesThere = divisions.Where(d => d.Level == DivisionLevel.Village && (township is null || d.Code.StartsWith(township.Code[..9], StringComparison.Ordinal))).ToList();
        return Match(line.Village, villagesThere) is { } village
            ? (village.Code, null)
            : (null, "村名单里没有、有重名，或不在您的辖区，没有填");
    }

    private static Division? Match(string written, List<Division> known)
    {
        var name = RegionName.Match(written, [.. known.Select(d => d.Name)]).Name;
        var found = known.Where(d => d.Name == name).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
