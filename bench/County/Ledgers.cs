using System.Globalization;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.Bench.County;

/// <summary>Writes the workbooks of the invented county, in the layout of the national system.</summary>
internal static class Ledgers
{
    public static readonly string[] MonthHeadings =
    [
        "序号", "省", "市", "县(市、区、旗)", "乡(镇)", "行政村", "户编号", "人编号", "姓名", "证件号码", "户类型", "监测对象类别", "劳动技能", "是否已务工",
        "开始时间", "结束时间", "务工区域", "务工所在省", "务工所在市", "务工所在县", "务工企业名称", "所属行业", "就业渠道", "务工月收入", "是否点对点输送",
        "年度交通费补助", "联系电话", "采集时间",
    ];

    private static readonly string[] RegisterHeadings =
    [
        "序号", "省", "市", "县(市、区、旗)", "乡(镇)", "行政村", "户编号", "人编号", "户主姓名", "户主证件号码", "户类型", "监测对象类别", "姓名", "性别",
        "证件号码", "与户主关系", "民族", "文化程度", "在校生状况", "健康状况", "劳动技能", "联系电话",
    ];

    public static void Divisions(string path) =>
        Write(path, "", ["区划代码", "名称", "级别", "上级代码"], Places.Divisions().Select(d => (IReadOnlyList<string>)d));

    public static void Register(string path, int persons) => Write(
        path, $"{Places.County}脱贫人口和监测对象信息（截至2023年1月31日）", RegisterHeadings, Enumerable.Range(0, persons).Select(i => (IReadOnlyList<string>)Person(new Resident(i))));

    /// <param name="path">The file.</param>
    /// <param name="persons">Rows.</param>
    /// <param name="month">The month it speaks of.</param>
    /// <param name="revision">0 as first reported; in a later revision one row in twenty says something else.</param>
    public static void Month(string path, int persons, Period month, int revision)
    {
        var title = $"{Places.County}已外出务工信息（{month.Year}年{month.Month:00}月）";
        var cells = new string[MonthHeadings.Length];
        Write(path, title, MonthHeadings, Enumerable.Range(0, persons).Select(i =>
        {
            MonthRow.Fill(cells, new Resident(i), month, revision);
            return (IReadOnlyList<string>)cells;
        }));
    }

    private static string[] Person(Resident p)
    {
        var head = new Resident((p.Household * 7 + 1) / 2);
        return
        [
            (p.Index + 1).ToString(CultureInfo.InvariantCulture), Places.Province, Places.City, Places.County, Places.TownshipName(p.Township),
            Places.VillageName(p.Township, p.Village), p.HouseholdCode, p.Code, head.Name, head.Identity, "脱贫户", "", p.Name,
            IdentityNumber.Parse(p.Identity).Sex == Sex.Male ? "男" : "女", p.Identity, p.Index == head.Index ? "户主" : "之子", "汉族", "初中", "", "健康",
            "普通劳动力", p.Phone,
        ];
    }

    private static void Write(string path, string title, string[] headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var file = File.Create(path);
        using var workbook = new WorkbookWriter(file);
        var sheet = workbook.AddSheet("Sheet1", new SheetLayout([.. headings.Select(h => new SheetColumn(h))]) { Title = title.Length > 0 ? title : null });
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                sheet.Add(cell);
            }

            sheet.EndRow();
        }
    }
}
