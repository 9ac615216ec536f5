using Wengang.App.BlankForms.Fields;
using Wengang.App.Spreadsheets.Filling;

namespace Wengang.App.BlankForms.Filling;

/// <summary>Fills rows of people: those of a group, or those that the rows name.</summary>
internal sealed class RosterFill
{
    private readonly BlankForm form;
    private readonly CellList cells;
    private readonly FormRequest request;
    private readonly List<(FormColumn Column, PersonField? Field)> columns;
    private readonly Dictionary<FormColumn, int> lacking = [];
    private readonly List<string> open = [];

    private RosterFill(BlankForm form, FormChoice choice, FormRequest request, CellList cells)
    {
        (this.form, this.request, this.cells) = (form, request, cells);
        columns = [.. form.Columns.Select(c => (c, choice.Fields.TryGetValue(c.Id, out var key) ? PersonFields.Find(key) : null)).Where(c => c.Item2?.Key != PersonFields.ByHand)];
    }

    public static FilledForm Run(BlankForm form, FormChoice choice, FormRequest request, CellList cells)
    {
        var fill = new RosterFill(form, choice, request, cells);
        var needs = fill.columns.Aggregate(FieldSource.Register, (all, c) => all | (c.Field?.Source ?? FieldSource.Register));
        var named = form.Lines.Where(l => l.Name is not null || l.Identity is not null).ToList();
        return named.Count > 0 ? fill.Named(named, needs) : fill.Group(choice, needs);
    }

    private FilledForm Named(List<FormLine> lines, FieldSource needs)
    {
        var sought = new PeopleSearch(request.Query).Find(lines);
        var cards = PersonCards.Load(request, [.. sought.Select(s => s.PersonId).OfType<long>()], needs).ToDictionary(c => c.PersonId);
        foreach (var (line, person, problem) in sought)
        {
            if (problem is not null)
            {
                open.Add($"第 {line.Row} 行“{line.Name ?? "（没有姓名）"}”：{problem}");
            }

            Write(line.Row, cells.IsFree, person is { } id ? cards.GetValueOrDefault(id) : null, null);
        }

        return Done(sought.Count(s => s.PersonId is not null), null);
    }

    private FilledForm Group(FormChoice choice, FieldSource needs)
    {
        if (choice.Group is not { } group)
        {
            open.Add("还没有选择花名册要列哪些人。");
            return Done(0, null);
        }

        var cards = PersonCards.OfGroup(request, group, choice.Township, needs);
        var missing = cards.Count - (form.Last - form.First + 1);
        var insert = missing > 0 ? new RowInsert(form.First, form.Last, missing) : null;
        for (var i = 0; i < cards.Count; i++)
        {
            Write(form.First + i, cells.IsFreeOrNew, cards[i], i + 1);
        }

        return Done(cards.Count, insert);
    }

    /// <summary>Writes a person's row.</summary>
    /// <param name="row">Row after the insertion.</param>
    /// <param name="isFree">Whether a cell may be written.</param>
    /// <param name="card">Null for somebody who was not found.</param>
    /// <param name="number">Place in the list.</param>
    private void Write(int row, Func<int, int, bool> isFree, PersonCard? card, int? number)
    {
        foreach (var (column, field) in columns)
        {
            if (!isFree(row, column.Column))
            {
                continue;
            }

            var value = card is null ? null : field?.Key == PersonFields.Serial ? number : field?.Value(card, request, column.Unit);
            if (value is null && field is not null && field.Key != PersonFields.Serial)
            {
                lacking[column] = lacking.GetValueOrDefault(column) + 1;
            }

            cells.Add(row, column.Column, value, field?.KeepsDigits == true);
        }
    }

    private FilledForm Done(int rows, RowInsert? insert)
    {
        foreach (var (column, _) in columns.Where(c => c.Field is null))
        {
            open.Add($"“{column.Heading}”：没有对应的数据，整列留空");
        }

        foreach (var (column, field) in columns.Where(c => c.Field is not null && !c.Field.Fits(c.Column.Unit)))
        {
            open.Add($"“{column.Heading}”：表头的单位是“{column.Unit}”，库里是“{field!.Name}”，不能换算，整列留空");
        }

        foreach (var (column, count) in lacking.Where(l => columns.Exists(c => c.Column == l.Key && c.Field!.Fits(c.Column.Unit))))
        {
            open.Add($"“{column.Heading}”：{count} 行没有数据，留空");
        }

        return new FilledForm(new SheetFill(form.Sheet, cells.Cells, insert), rows, open);
    }
}
