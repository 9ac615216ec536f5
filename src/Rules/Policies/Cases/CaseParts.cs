namespace Wengang.Rules.Policies;

/// <summary>The parts of a case that are lists.</summary>
internal static class CaseParts
{
    public static ObjectShape Spell(Field[] stretch) => new("务工经历",
    [
        new("area", "务工区域，从户籍所在地看", Common.Choice(PolicyWords.Areas)), new("province", "务工所在省，如 浙江", Common.Text),
        new("city", "务工所在市", Common.Text), new("employer", "单位（只用来显示）", Common.Text), new("mode", "就业形式", Common.Choice(PolicyWords.Modes)),
        new("organised", "是否有组织输送", Common.YesNo), .. stretch,
    ]);

    public static ObjectShape Wage(Field[] source) => new("一个月的工资",
    [
        new("month", "月份", Common.Month, Required: true), new("amount", "金额", Common.Money, Required: true),
        new("proof", "凭证", Common.Choice(PolicyWords.Proofs)), .. source,
    ]);

    public static ObjectShape Contract(Field[] stretch) => new("合同", [new("type", "种类", Common.Choice(PolicyWords.Contracts), Required: true), .. stretch]);

    public static ObjectShape Insurance(Field[] stretch) => new("参保经历",
    [
        new("type", "险种", Common.Choice(PolicyWords.Insurances), Required: true), new("payer", "缴费方式", Common.Choice(PolicyWords.Payers)),
        new("monthly", "每月实际缴费", Common.Money), .. stretch,
    ]);

    public static ObjectShape Post(Field[] stretch, Field[] source) => new("公益性岗位经历",
    [
        new("type", "岗位类型（只用来显示）", Common.Text),
        new("attendance", "按月出勤", new ListShape(new ObjectShape("一个月的出勤",
        [
            new("month", "月份", Common.Month, Required: true), new("due", "应出勤天数", Common.Whole(0, 31), Required: true),
            new("done", "实际出勤天数", Common.Whole(0, 31), Required: true), .. source,
        ]))), .. stretch,
    ]);

    public static ObjectShape Course(Field[] source) => new("培训",
    [
        new("course", "培训工种（课程）", Common.Text, Required: true), new("type", "培训种类", Common.Choice(PolicyWords.Courses)),
        new("from", "开班日期", Common.Day, Required: true), new("to", "结业日期", Common.Day, Required: true),
        new("days", "总天数", Common.Whole(0, 2000)), new("attendedDays", "出勤天数", Common.Whole(0, 2000)), new("hours", "总课时", Common.Whole(0, 10000)),
        new("attendedHours", "出勤课时", Common.Whole(0, 10000)), new("passed", "是否合格", Common.YesNo), new("fee", "培训费", Common.Money), .. source,
    ]);

    public static ObjectShape Certificate(Field[] source) => new("证书",
    [
        new("occupation", "职业（工种）", Common.Text, Required: true), new("level", "等级，5 初级、4 中级、3 高级、2 技师、1 高级技师", Common.Whole(1, 5), Nullable: "没有等级"),
        new("issuedOn", "发证日期", Common.Day, Required: true), .. source,
    ]);

    public static ObjectShape Ticket(Field[] source) => new("车票",
        [new("on", "乘车日期", Common.Day, Required: true), new("amount", "票价", Common.Money, Required: true), .. source]);

    public static ObjectShape Business(Field[] source) => new("创办的经营主体",
    [
        new("registeredOn", "登记日期", Common.Day, Required: true), new("closedOn", "停业或注销日期", Common.Day, Required: true, Nullable: "还在经营"),
        new("type", "类型", Common.Choice(PolicyWords.Businesses)), new("first", "是否首次创办", Common.YesNo), new("employees", "带动就业人数", Common.Whole(0, 100_000)), .. source,
    ]);
}
