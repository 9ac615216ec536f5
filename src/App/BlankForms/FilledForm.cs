using Wengang.App.Spreadsheets.Filling;

namespace Wengang.App.BlankForms;

/// <summary>A table with its values, not yet written.</summary>
/// <param name="Fill">What goes into the worksheet.</param>
/// <param name="Rows">How many rows, or labelled cells, were filled.</param>
/// <param name="Open">What could not be filled, one sentence each.</param>
public sealed record FilledForm(SheetFill Fill, int Rows, IReadOnlyList<string> Open)
{
    /// <summary>The first value of a column, to show what it will hold.</summary>
    public string? Sample(FormColumn column) => Fill.Cells
        .Where(c => c.Column == column.Column && (column.Row == 0 || c.Row == column.Row) && c.Value is not null)
        .Select(c => c.Value is DateOnly day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : Convert.ToString(c.Value, System.Globalization.CultureInfo.InvariantCulture))
        .FirstOrDefault();
}
