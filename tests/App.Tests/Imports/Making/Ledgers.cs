namespace Wengang.App.Tests.Imports.Making;

/// <summary>Workshops and classes of the invented 云岭县, and the rosters that name them.</summary>
internal static class Ledgers
{
    public static byte[] Registers(string workshop, string trainingClass, string status = "正常运行") => Grid.Book(
        new Grid("帮扶车间台账").Row("帮扶车间台账").Row("乡(镇)", "行政村", "车间名称", "认定时间", "运行状态").Row("城关镇", "河口村", workshop, "2022-03-01", status),
        new Grid("培训班次").Row("技能培训班次").Row("班次编号", "主办部门", "开班日期", "结业日期").Row(trainingClass, "人社局", "2023-06-01", "2023-06-10"));

    public static byte[] Rosters(string workshop, string trainingClass) => Grid.Book(
        new Grid("车间用工花名册").Row("帮扶车间用工花名册").Row("姓名", "证件号码", "入职时间", "当月工资", "车间名称")
            .Row(Someone.Name(0), Someone.Number(0), "2023-05-01", 2600, workshop),
        new Grid("培训学员花名册").Row("培训学员花名册").Row("班次编号", "姓名", "证件号码", "是否合格").Row(trainingClass, Someone.Name(1), Someone.Number(1), "是"));
}
