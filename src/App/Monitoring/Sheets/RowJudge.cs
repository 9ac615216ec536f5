using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sheets;

/// <summary>Says what will become of each row of a returned sheet.</summary>
internal sealed class RowJudge(CheckVillage village, MonitoringPeriod period, SheetDefaults defaults)
{
    private static readonly VillageColumn[] Open = [VillageColumn.Home, VillageColumn.Since, VillageColumn.Reason, VillageColumn.Needs];

    private readonly Dictionary<long, CheckLine> people = village.People.ToDictionary(p => p.PersonId);
    private readonly Dictionary<long, int> taken = [];

    /// <summary>Null for a line without anything.</summary>
    public ReturnedRow? Judge(string sheet, int number, IReadOnlyDictionary<VillageColumn, string> cells)
    {
        var name = cells.GetValueOrDefault(VillageColumn.Name, "");
        if (cells.Values.All(c => c.Length == 0))
        {
            return null;
        }

        try
        {
            var line = Line(cells, number);
            name = line.Name;
            var (key, read) = (VillageKey.Parse(cells[VillageColumn.Key])!, new RowCells(cells, line));
            if (read[VillageColumn.Kind].Length == 0 && Open.All(c => read[c].Length == 0) && VillageKey.Digest(read.Kept) == key.Known)
            {
                return new ReturnedRow(sheet, number, name, RowVerdict.Blank);
            }

            return Overtaken(key, line) is { } since
                ? new ReturnedRow(sheet, number, name, RowVerdict.Overtaken) { Person = line.PersonId, Words = since }
                : Taken(new ReturnedRow(sheet, number, name, RowVerdict.Taken), Kind(read), line, read);
        }
        catch (RowProblem e)
        {
            return new ReturnedRow(sheet, number, name, RowVerdict.Rejected) { Column = e.Heading, Value = e.Value, Words = e.Message };
        }
    }

    private CheckLine Line(IReadOnlyDictionary<VillageColumn, string> cells, int number)
    {
        var key = VillageKey.Parse(cells[VillageColumn.Key])
            ?? throw new RowProblem(null, cells.GetValueOrDefault(VillageColumn.Name, ""), "这一行的“记录号”被删掉或改过了，认不出是谁。请在重新下载的表里填这个人。");
        var line = people.GetValueOrDefault(key.Person) ?? throw new RowProblem(null, cells.GetValueOrDefault(VillageColumn.Name, ""), "这个人现在不在本村本月要核的人里（可能已迁走或减少），不用再填。");
        return taken.TryAdd(key.Person, number) ? line : throw new RowProblem(null, line.Name, $"和第 {taken[key.Person]} 行是同一个人，请只留一行。");
    }

    private static AnswerKind Kind(RowCells cells)
    {
        var text = cells[VillageColumn.Kind];
        var changed = Open.Where(c => cells[c].Length > 0).Concat(RowCells.Beforehand.Where(cells.IsOtherwise)).FirstOrDefault(VillageColumn.Row);
        if (text.Length == 0)
        {
            return AnswerKind.Changed;
        }

        var kind = AnswerKinds.List.TryParse(text, out var parsed, out _) ? parsed : throw new RowProblem(VillageColumn.Kind, text, $"没有这个选项，可选：{string.Join('、', AnswerKinds.List.Names)}。");
        return kind == AnswerKind.Changed || changed == VillageColumn.Row
            ? kind
            : throw new RowProblem(changed, cells[changed], $"“核实情况”选了“{text}”，这一格却改过。有变化的请选“有变化”；没有变化的，请把这一格改回原样。");
    }

    private static string? Overtaken(VillageKey key, CheckLine line)
    {
        var now = VillageKey.Of(key.Village, key.Month, line);
        return key.Seen != now.Seen && line.Answer is { } answer
            ? $"下载以后，{answer.AnsweredBy} 已在{answer.CheckedOn.Month}月{answer.CheckedOn.Day}日填了“{AnswerKinds.List.NameOf(answer.Kind)}”，没有用表里的盖掉。要改的请点姓名，对照后再填。"
            : key.Seen != now.Seen ? "下载以后，这个人本月的核实被撤回了。请点姓名，按现在的情况填。"
            : key.Known != now.Known ? $"下载以后，这个人的务工情况更新过，现在是“{line.State}”。请点姓名，对照后再填。"
            : null;
    }

    private ReturnedRow Taken(ReturnedRow row, AnswerKind kind, CheckLine line, RowCells cells)
    {
        var changes = kind == AnswerKind.Changed ? cells.Changes() : null;
        var answer = new CheckAnswer
        {
            Id = CheckAnswer.IdFrom(defaults.Token, line.PersonId), Month = period.Month, PersonId = line.PersonId, Kind = kind, Changes = changes,
            Method = cells.Method() ?? defaults.Method, CheckedOn = cells.Day(VillageColumn.CheckedOn) ?? defaults.CheckedOn,
            NextOn = kind == AnswerKind.Unreachable ? cells.Day(VillageColumn.NextOn) ?? throw new RowProblem(VillageColumn.NextOn, "", "联系不上的，要填下次联系的日期。") : null,
            Note = cells[VillageColumn.Note] is { Length: > 0 } note ? note : null, Seen = line.Answer?.AnswerId ?? "",
        };
        try
        {
            CheckForm.Check(answer, new Dictionary<Period, MonitoringPeriod> { [period.Month] = period }, defaults.Today);
        }
        catch (CheckRefusedException e)
        {
            throw new RowProblem(null, "", e.Message);
        }

        return row with { Person = line.PersonId, Answer = answer, Words = AnswerWords.Of(answer, line) };
    }
}
