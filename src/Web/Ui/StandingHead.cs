using Wengang.App.Tables;

namespace Wengang.Web.Ui;

/// <summary>The heading of a standing table: one row, or two where columns share a heading.</summary>
/// <param name="Columns">The columns.</param>
public sealed record StandingHead(IReadOnlyList<TableColumn> Columns)
{
    public bool HasGroups => Columns.Any(c => c.Group is not null);

    /// <summary>The cells of the first row: text, columns it spans, whether it reaches down to the second row.</summary>
    public IEnumerable<(string Text, int Span, bool Down, TableColumn First)> Upper
    {
        get
        {
            for (var i = 0; i < Columns.Count;)
            {
                var span = 1;
                while (Columns[i].Group is { } group && i + span < Columns.Count && Columns[i + span].Group == group)
                {
                    span++;
                }

                yield return (Columns[i].Group ?? Columns[i].Heading, span, Columns[i].Group is null, Columns[i]);
                i += span;
            }
        }
    }

    /// <summary>The cells of the second row.</summary>
    public IEnumerable<TableColumn> Lower => Columns.Where(c => c.Group is not null);

    /// <summary>The class of a column's cells.</summary>
    public static string? Class(TableColumn column) =>
        column.Absent is not null ? "num absent" : column.Format is App.Spreadsheets.ColumnFormat.Integer or App.Spreadsheets.ColumnFormat.Decimal ? "num" : null;
}
