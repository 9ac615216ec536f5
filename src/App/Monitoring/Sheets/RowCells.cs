using System.Globalization;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sheets;

/// <summary>Reads the cells of one row; whatever cannot be read is told with its column.</summary>
internal sealed class RowCells(IReadOnlyDictionary<VillageColumn, string> cells, CheckLine line)
{
    /// <summary>Filled in beforehand; not to be said together with coming home.</summary>
    public static readonly IReadOnlyList<VillageColumn> OfWork =
        [VillageColumn.Region, VillageColumn.Province, VillageColumn.City, VillageColumn.County, VillageColumn.Employer, VillageColumn.Wage];

    /// <summary>All that is filled in beforehand.</summary>
    public static readonly IReadOnlyList<VillageColumn> Beforehand = [.. OfWork, VillageColumn.Wants];

    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];
    private static readonly char[] Between = ['、', '，', ',', '；', ';', ' '];

    /// <summary>Cleaned; empty where the column was removed.</summary>
    public string this[VillageColumn column] => cells.GetValueOrDefault(column, "");

    /// <summary>Whether a cell that was filled in beforehand says something else now.</summary>
    public bool IsOtherwise(VillageColumn column) => cells.TryGetValue(column, out var text) && TextCleaning.Clean(VillageSheet.Believed(line, column)) != text;

    /// <summary>Null when empty.</summary>
    public DateOnly? Day(VillageColumn column) =>
        this[column].Length == 0 ? null
        : DateOnly.TryParseExact(this[column], Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new RowProblem(column, this[column], "日期看不懂，请写成 2023-06-28 的样子。");

    public CheckMethod? Method() => this[VillageColumn.Method].Length == 0 ? null : Code(VillageColumn.Method, CheckMethods.List, this[VillageColumn.Method]);

    /// <summary>Only what is otherwise than believed.</summary>
    public CheckChanges Changes()
    {
        var needs = this[VillageColumn.Needs].Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(n => Code(VillageColumn.Needs, ServiceNeeds.List, n)).ToList();
        var home = Month(VillageColumn.Home);
        var wants = this[VillageColumn.Wants] switch { "是" => "1", "否" => "0", "" => "", var other => throw new RowProblem(VillageColumn.Wants, other, "请填“是”或“否”。") };
        var typed = new TypedAnswer
        {
            CameHome = home is not null, HomeMonth = home?.ToString(), Since = Month(VillageColumn.Since)?.ToString(), Wants = wants,
            Region = Name(VillageColumn.Region, WorkRegions.List), Province = Kept(VillageColumn.Province), City = Kept(VillageColumn.City), County = Kept(VillageColumn.County),
            Employer = Kept(VillageColumn.Employer), Wage = this[VillageColumn.Wage], Reason = Name(VillageColumn.Reason, NonEmploymentReasons.List), Needs = needs.ConvertAll(ServiceNeeds.List.NameOf),
        };
        if (this[VillageColumn.Wage].Length > 0 && !Fen.TryFromYuan(this[VillageColumn.Wage], out _, out var failure))
        {
            throw new RowProblem(VillageColumn.Wage, this[VillageColumn.Wage], failure.Text());
        }

        if (home is not null && OfWork.FirstOrDefault(IsOtherwise, VillageColumn.Row) is var also and not VillageColumn.Row)
        {
            throw new RowProblem(also, this[also], "填了返乡，就不用改务工地点、单位和收入。返乡后又有新工作的，只填新工作和开始月份，“返乡”空着。");
        }

        try
        {
            return Fitting(typed.Changes(line.Work, line.WantsWork));
        }
        catch (EditRefusedException e)
        {
            throw new RowProblem(null, "", e.Message);
        }
    }

    /// <summary>What the desk would refuse against the work that is known.</summary>
    private CheckChanges Fitting(CheckChanges changes)
    {
        if (changes.CameHome is { } home && line.Work is { } work && home < work.StartMonth)
        {
            throw new RowProblem(VillageColumn.Home, this[VillageColumn.Home], $"早于这份工作的开始月份（{work.StartMonth}），请核对。");
        }

        if (changes.Job is { } job && line.Work is { } present && job.Since < present.StartMonth)
        {
            throw new RowProblem(VillageColumn.Since, this[VillageColumn.Since], $"早于现在这份工作的开始月份（{present.StartMonth}），请核对。");
        }

        return changes is { WageFen: not null, Job: null } && line.Work is null
            ? throw new RowProblem(VillageColumn.Wage, this[VillageColumn.Wage], "此人没有在务工的记录，不能只填月收入；请把务工区域、单位一起填上。")
            : changes;
    }

    /// <summary>What stands there; what is believed where the column was removed.</summary>
    public string Kept(VillageColumn column) => cells.TryGetValue(column, out var text) ? text : VillageSheet.Believed(line, column);

    private string Name<T>(VillageColumn column, CodeList<T> list)
        where T : notnull
    {
        var text = Kept(column);
        return text.Length == 0 ? "" : list.NameOf(Code(column, list, text));
    }

    private static T Code<T>(VillageColumn column, CodeList<T> list, string text)
        where T : notnull =>
        list.TryParse(text, out var value, out _) ? value : throw new RowProblem(column, text, $"没有这个选项，可选：{string.Join('、', list.Names)}。");

    /// <summary>As text, or as the day that Excel makes of a month.</summary>
    private Period? Month(VillageColumn column)
    {
        try
        {
            return this[column] is { Length: 10 } day && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? Period.Of(date)
                : Fields.Month(VillageSheet.HeadingOf(column), this[column]);
        }
        catch (EditRefusedException)
        {
            throw new RowProblem(column, this[column], "月份看不懂，请写成 2023-06 的样子。");
        }
    }
}
