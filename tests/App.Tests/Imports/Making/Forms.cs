using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Imports.Making;

/// <summary>The usual sheets of the invented 云岭县.</summary>
internal static class Forms
{
    public static readonly object[] RegisterHead =
        ["县", "乡(镇)", "行政村", "户编号", "姓名", "证件号码", "与户主关系", "户类型", "监测对象类别", "劳动技能", "联系电话"];

    public static readonly object[] OutWorkHead =
        ["乡(镇)", "行政村", "姓名", "证件号码", "开始时间", "结束时间", "务工区域", "务工所在省", "务工企业名称", "务工月收入"];

    public static byte[] Divisions() => new Grid("行政区划").Row("区划代码", "名称", "级别")
        .Row("369902000000", "云岭县", "县")
        .Row("369902100000", "城关镇", "乡镇").Row("369902100001", "东街社区", "村").Row("369902100002", "河口村", "村")
        .Row("369902101000", "白石镇", "乡镇").Row("369902101001", "白石村", "村").Row("369902101002", "上坪村", "村")
        .Row("369902102000", "青龙镇", "乡镇").Row("369902102001", "青龙村", "村")
        .Row("369902200000", "青龙乡", "乡镇").Row("369902200001", "龙头村", "村")
        .Book();

    /// <summary>A usual line of the register; the values named replace those of the heading.</summary>
    public static object?[] Person(int n, params (string Heading, object? Value)[] changes) => Changed(
        RegisterHead,
        ["云岭县", "城关镇", "河口村", $"H{n / 4:0000}", Someone.Name(n), Someone.Number(n), n % 4 == 0 ? "户主" : "之子", "脱贫户", null, "普通劳动力", Someone.Phone(n)],
        changes);

    /// <summary>A usual line of 已外出务工信息.</summary>
    public static object?[] Away(int n, params (string Heading, object? Value)[] changes) => Changed(
        OutWorkHead,
        ["城关镇", "河口村", Someone.Name(n), Someone.Number(n), "2023年02月", null, "省外务工", "浙江省", "宏达电子厂", 4500],
        changes);

    public static byte[] Register(params object?[][] people) => new Grid("人口信息").Row("人口信息（2023年6月30日）").Row(RegisterHead).Rows(people).Book();

    public static byte[] OutWork(string title, params object?[][] rows) => new Grid("已外出务工信息").Row(title).Row(OutWorkHead).Rows(rows).Book();

    /// <summary>The register as the product's own writer, and so as Excel, would save it.</summary>
    public static byte[] Written(params object?[][] people)
    {
        using var stream = new MemoryStream();
        using (var book = new WorkbookWriter(stream))
        {
            var sheet = book.AddSheet("人口", new SheetLayout([.. RegisterHead.Select(h => new SheetColumn((string)h))]) { Title = "人口信息" });
            foreach (var person in people)
            {
                foreach (var cell in person)
                {
                    sheet.Add((string?)cell);
                }

                sheet.EndRow();
            }
        }

        return stream.ToArray();
    }

    /// <summary>A register of so many persons.</summary>
    public static byte[] Register(int count) => Register([.. Enumerable.Range(0, count).Select(n => Person(n))]);

    private static object?[] Changed(object[] head, object?[] cells, (string Heading, object? Value)[] changes)
    {
        foreach (var (heading, value) in changes)
        {
            var at = Array.IndexOf(head, heading);
            Assert.True(at >= 0, heading);
            cells[at] = value;
        }

        return cells;
    }
}
