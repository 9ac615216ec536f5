using Wengang.App.BlankForms.Fields;
using Wengang.App.Indicators;
using Wengang.App.Spreadsheets.Filling;
using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Filling;

/// <summary>Fills the empty cells beside labels with the figures of all that the actor sees, or of one township.</summary>
internal static class LabelFill
{
    public static FilledForm Run(BlankForm form, FormChoice choice, FormRequest request, CellList cells)
    {
        var day = request.Query.AsOf;
        var labels = form.Columns.Select(c => (Column: c, Figure: FigureNames.Find(request.Indicators, choice.Fields.GetValueOrDefault(c.Id)))).ToList();
        var grid = FigureGrid.Compute(request.Query, request.Indicators, labels.Select(l => l.Figure).OfType<FigureField>().Select(f => (f.Code, f.On(day))));
        var open = new List<string>();
        foreach (var (column, figure) in labels)
        {
            if (figure is null)
            {
                open.Add($"“{column.Heading}”：没有对应的数据，留空");
            }

            object? value = figure is null ? null : grid.Number(figure.Code, figure.On(day), choice.Township).Value ?? (object)Ratio.None;
            cells.Add(column.Row, column.Column, value);
        }

        return new FilledForm(new SheetFill(form.Sheet, cells.Cells), labels.Count(l => l.Figure is not null), open);
    }
}
