using System.Globalization;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sheets;

/// <summary>A village's month as a workbook to fill in on any computer: in walking order, with what is believed; no identity numbers, no phones.</summary>
public static class VillageSheet
{
    /// <summary>Months that are offered as last or first month of work.</summary>
    private const int MonthsOffered = 12;

    private static readonly Dictionary<VillageColumn, (string Heading, double Width)> Heads = new()
    {
        [VillageColumn.Row] = ("行号", 6), [VillageColumn.Household] = ("户", 6), [VillageColumn.Name] = ("姓名", 10), [VillageColumn.Age] = ("年龄", 6),
        [VillageColumn.State] = ("上月情况", 36), [VillageColumn.Answered] = ("本月已核", 16), [VillageColumn.Kind] = ("核实情况", 11), [VillageColumn.Home] = ("返乡（最后务工月份）", 13),
        [VillageColumn.Region] = ("务工区域", 15), [VillageColumn.Province] = ("务工省", 11), [VillageColumn.City] = ("务工市", 11), [VillageColumn.County] = ("务工县", 11),
        [VillageColumn.Employer] = ("务工单位", 24), [VillageColumn.Since] = ("新工作从哪月起", 11), [VillageColumn.Wage] = ("月收入（元）", 11), [VillageColumn.Wants] = ("想找工作", 9),
        [VillageColumn.Reason] = ("未就业原因", 16), [VillageColumn.Needs] = ("服务需求", 16), [VillageColumn.Method] = ("核实方式", 10), [VillageColumn.CheckedOn] = ("核实日期", 13),
        [VillageColumn.NextOn] = ("下次联系日期", 13), [VillageColumn.Note] = ("备注", 20), [VillageColumn.Key] = ("记录号（勿动）", 10),
    };

    public static string HeadingOf(VillageColumn column) => Heads[column].Heading;

    /// <summary>The column of a heading; null when it is none of the sheet's.</summary>
    public static VillageColumn? ColumnOf(string heading) =>
        Heads.Where(h => TextCleaning.Clean(h.Value.Heading) == TextCleaning.Clean(heading)).Select(h => (VillageColumn?)h.Key).FirstOrDefault();

    /// <summary>What stands in the cells that are filled in beforehand.</summary>
    public static string Believed(CheckLine line, VillageColumn column) => column switch
    {
        VillageColumn.Region => line.Work is { } work ? WorkRegions.List.NameOf(work.WorkRegion) : "",
        VillageColumn.Province => line.Work?.Province ?? "",
        VillageColumn.City => line.Work?.City ?? "",
        VillageColumn.County => line.Work?.County ?? "",
        VillageColumn.Employer => line.Work?.Employer ?? "",
        VillageColumn.Wage => line.Work?.IncomeFen is { } fen ? new Fen(fen).ToString() : "",
        VillageColumn.Wants => line.WantsWork switch { true => "是", false => "否", null => "" },
        _ => "",
    };

    /// <summary>Writes it down as an act of taking data out, and gives the workbook.</summary>
    public static byte[] Download(Db db, CheckVillage village, MonitoringPeriod period, MonitoringSettings settings)
    {
        db.Actor.Require(Permission.AnswerChecks);
        using (var operation = db.Begin(OperationKind.ListExport, $"下载{village.Name}{ChineseDate.Month(period.Month)}月监测表，{village.People.Count()} 人", OperationSource.Page))
        {
            operation.Complete();
        }

        using var file = new MemoryStream();
        using (var book = new WorkbookWriter(file))
        {
            Write(book, village, period, settings);
        }

        return file.ToArray();
    }

    private static void Write(WorkbookWriter book, CheckVillage village, MonitoringPeriod period, MonitoringSettings settings)
    {
        var columns = Enum.GetValues<VillageColumn>();
        var sheet = book.AddSheet(village.Name, new SheetLayout([.. columns.Select(c => Layout(c, period.Month, settings))])
        {
            Title = $"{village.Name}{ChineseDate.Month(period.Month)}务工月监测表（{period.VillageDue.Month}月{period.VillageDue.Day}日前交）", IsForm = true,
            Subtitle = "没变化的“核实情况”选“无变化”；有变化的直接改后面的格子；联系不上的填下次联系日期；没核的空着。",
        });
        var row = 0;
        foreach (var household in village.Households)
        {
            foreach (var line in household.People)
            {
                row++;
                foreach (var column in columns)
                {
                    sheet.Add(Text(column, row, household, line, VillageKey.Of(village.Code, period.Month, line)));
                }

                sheet.EndRow();
            }
        }
    }

    private static string Text(VillageColumn column, int row, CheckHousehold household, CheckLine line, VillageKey key) => column switch
    {
        VillageColumn.Row => row.ToString(CultureInfo.InvariantCulture),
        VillageColumn.Household => household.Number.ToString(CultureInfo.InvariantCulture),
        VillageColumn.Name => line.Name,
        VillageColumn.Age => line.Age.ToString(CultureInfo.InvariantCulture),
        VillageColumn.State => line.State,
        VillageColumn.Answered => Answered(line),
        VillageColumn.Key => key.ToString(),
        _ => Believed(line, column),
    };

    internal static string Answered(CheckLine line) =>
        line.Answer is { } answer ? $"{AnswerKinds.List.NameOf(answer.Kind)} {answer.CheckedOn.Month}月{answer.CheckedOn.Day}日" : line.IsChecked ? "已核（导入）" : "";

    private static SheetColumn Layout(VillageColumn column, Period month, MonitoringSettings settings) => new(Heads[column].Heading, Width: Heads[column].Width, Choices: column switch
    {
        VillageColumn.Kind => AnswerKinds.List.Names,
        VillageColumn.Home or VillageColumn.Since => [.. Enumerable.Range(0, MonthsOffered).Select(i => month.AddMonths(-i).ToString())],
        VillageColumn.Region => WorkRegions.List.Names,
        VillageColumn.Wants => ["是", "否"],
        VillageColumn.Reason => NonEmploymentReasons.List.Names,
        VillageColumn.Method => [.. settings.Methods.Select(CheckMethods.List.NameOf)],
        _ => null,
    })
    {
        IsHidden = column == VillageColumn.Key,
    };
}
