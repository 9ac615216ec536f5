using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Reading;
using Wengang.App.Imports.Running;
using Wengang.App.Intake.Comparing;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Intake.Preview;

/// <summary>Watches the import of a batch: applies what was decided, and writes down what becomes of every row.</summary>
internal sealed class Recording(Db db, PreviewWriter writer, Decisions decisions, IReadOnlyDictionary<RowKey, RowLine> decidedBefore) : RunWatch
{
    private readonly Dictionary<long, SheetInRun> bySource = [];
    private readonly List<BatchSheet> sheets = [];
    private SheetInRun current = null!;
    private NameBook? names;

    /// <summary>The worksheets so far, each with its counts.</summary>
    public IReadOnlyList<BatchSheet> Sheets => sheets;

    public void Begin(long fileId, PlannedSheet sheet) => current = new SheetInRun(sheets.Count + 1, fileId, sheet.Sheet, sheet.Map);

    public override bool LeavesOut(SheetContext sheet, int row) => decisions.LeavesOut(current.Key(row));

    public override bool Overrules(SheetContext sheet, int row) => decisions.Of(current.Key(row)) == Choice.Take;

    public override void Changed<T>(SheetContext sheet, long before, T fact) => current.ChangesOf<T>().Add(before, fact);

    public override void Took(SheetContext sheet, RowReader row, Outcome outcome)
    {
        bySource.TryAdd(sheet.Source.Id, current);
        var line = current.Line(row, outcome);
        if (outcome == Outcome.Rejected)
        {
            line = Overrulable(line, row.Problems);
        }
        else if (outcome is Outcome.Added or Outcome.Changed && line.Who.Length > 0 && OtherName(row) is { } known)
        {
            line = line with { State = RowState.Conflict, Conflict = ConflictKind.OtherName, Changes = [new ValueChange("姓名", known, row.Cell("name").Text.Trim())] };
        }

        current.Lines.Add((line, outcome.ToString()));
    }

    /// <summary>Compares what was changed and writes the worksheet down.</summary>
    public void End(ImportBatch batch, long fileId, PlannedSheet sheet)
    {
        AddChanges(new ChangeWords(db, sheet.Map.Kind));
        for (var i = 0; i < current.Lines.Count; i++)
        {
            var (line, effect) = current.Lines[i];
            if (decisions.Of(current.Key(line.Row)) is not null)
            {
                var shown = decidedBefore.TryGetValue(current.Key(line.Row), out var before) && line.Conflict is null ? before with { Place = current.Place } : line;
                current.Lines[i] = (shown with { State = RowState.Conflict }, effect);
            }
        }

        writer.Write(current.Place, current.Lines);
        sheets.Add(Counted(batch, fileId, sheet));
    }

    private void AddChanges(ChangeWords words)
    {
        var found = current.Pending.SelectMany(p => p.Load(db, words)).ToLookup(c => c.Row);
        for (var i = 0; found.Count > 0 && i < current.Lines.Count; i++)
        {
            var (line, effect) = current.Lines[i];
            var changes = found[line.Row].ToList();
            if (changes.Count > 0)
            {
                var conflict = line.Conflict ?? KindOf(changes);
                current.Lines[i] = (line with
                {
                    Changes = [.. line.Changes, .. changes.SelectMany(c => c.Values).DistinctBy(v => v.Heading)],
                    Conflict = conflict, State = conflict is null ? line.State : RowState.Conflict,
                }, effect);
            }
        }
    }

    private ConflictKind? KindOf(List<FoundChange> changes) =>
        changes.Exists(c => c.Source == 0) ? ConflictKind.Typed
        : changes.Exists(c => c.OtherName) ? ConflictKind.OtherName
        : changes.Exists(c => c.SameDay && !bySource.ContainsKey(c.Source)) ? ConflictKind.OtherSheet
        : null;

    /// <summary>A rejection that a person may overrule is a conflict.</summary>
    private RowLine Overrulable(RowLine line, IReadOnlyList<CellProblem> problems)
    {
        if (problems.Count != 1 || ConflictKinds.Of(problems[0].Reason) is not { } kind)
        {
            return line;
        }

        var rival = problems[0].Rival is { } r && bySource.TryGetValue(r.Source, out var sheet) ? (sheet.Place, r.Row) : ((int Place, int Row)?)null;
        return line with { State = RowState.Conflict, Conflict = kind, RivalPlace = rival?.Place, RivalRow = rival?.Row };
    }

    private string? OtherName(RowReader row) =>
        current.Map.Kind.Key != "persons" && current.Map.Columns.ContainsKey("name") && current.Map.Columns.ContainsKey("identity")
        && row.Cell("identity").Kind == CellKind.Text
            ? (names ??= new NameBook(db)).Other(row.Cell("name").Text, row.Cell("identity").Text)
            : null;

    private BatchSheet Counted(ImportBatch batch, long fileId, PlannedSheet sheet)
    {
        var counts = current.Lines.CountBy(l => l.Line.State).ToDictionary();
        return new BatchSheet
        {
            Id = Ids.Next(), BatchId = batch.Id, FileId = fileId, RegionCode = batch.RegionCode, Place = current.Place, FileName = sheet.FileName,
            Name = sheet.Sheet, Kind = sheet.Map.Kind.Key, HeadingRow = sheet.Map.HeadingRow, ObservedOn = sheet.ObservedOn,
            Added = counts.GetValueOrDefault(RowState.Added), Changed = counts.GetValueOrDefault(RowState.Changed),
            Unchanged = counts.GetValueOrDefault(RowState.Unchanged), Skipped = counts.GetValueOrDefault(RowState.Skipped),
            Rejected = counts.GetValueOrDefault(RowState.Rejected), Conflicts = counts.GetValueOrDefault(RowState.Conflict),
            LeftOut = counts.GetValueOrDefault(RowState.LeftOut),
        };
    }
}
