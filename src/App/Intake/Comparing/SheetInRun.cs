using Wengang.App.Imports;
using Wengang.App.Imports.Reading;
using Wengang.App.Imports.Recognition;
using Wengang.App.Intake.Preview;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Intake.Comparing;

/// <summary>A worksheet that is being taken, and its rows so far.</summary>
internal sealed class SheetInRun(int place, long fileId, string sheet, SheetMap map)
{
    private readonly Dictionary<Type, PendingChanges> pending = [];

    public int Place { get; } = place;

    public SheetMap Map { get; } = map;

    /// <summary>Each row with what really becomes of it.</summary>
    public List<(RowLine Line, string Effect)> Lines { get; } = [];

    public IEnumerable<PendingChanges> Pending => pending.Values;

    public RowKey Key(int row) => new(fileId, sheet, row);

    public PendingChanges<T> ChangesOf<T>()
        where T : Data.Fact
    {
        if (!pending.TryGetValue(typeof(T), out var changes))
        {
            pending[typeof(T)] = changes = new PendingChanges<T>();
        }

        return (PendingChanges<T>)changes;
    }

    /// <summary>The row as a line of the preview.</summary>
    public RowLine Line(RowReader row, Outcome outcome) => new()
    {
        Place = Place, Row = row.RowNumber, Who = Who(row), State = StateOf(outcome), Notes = [.. row.Problems.Select(p => Note(row, p))],
    };

    private static RowState StateOf(Outcome outcome) => outcome switch
    {
        Outcome.Added => RowState.Added,
        Outcome.Changed => RowState.Changed,
        Outcome.Unchanged => RowState.Unchanged,
        Outcome.Skipped => RowState.Skipped,
        Outcome.LeftOut => RowState.LeftOut,
        _ => RowState.Rejected,
    };

    private CellNote Note(RowReader row, CellProblem problem)
    {
        var column = Map.Columns.GetValueOrDefault(problem.Column, -1);
        var heading = column < 0 ? "整行" : Map.Kind.Column(problem.Column).Heading;
        var seen = problem.Column.Contains("identity", StringComparison.Ordinal) || problem.Column == "phone" ? Masked(problem.Seen) : problem.Seen;
        return new CellNote(column < 0 ? "" : $"{CellReference.Letters(column)}{row.RowNumber}", column, heading, seen, problem.Advice, problem.Reason);
    }

    private string Who(RowReader row)
    {
        var first = Map.Columns.ContainsKey("name") ? "name" : Map.Kind.Required.First().Key;
        var name = row.Cell(first).Text.Trim();
        return Map.Columns.ContainsKey("identity") ? $"{name} {Masked(row.Cell("identity").Text.Trim())}".Trim() : name;
    }

    private static string Masked(string number) => number.Length > 10 ? $"{number[..6]}…{number[^4..]}" : number;
}
