namespace Wengang.Rules.Policies;

/// <summary>The grammar of a case file: what is known of somebody on the day of the application.</summary>
internal static class CaseGrammar
{
    private static readonly Field[] Source =
    [
        new("source", "来源，如 2023年5月务工月监测", Common.Text), new("sourceDate", "来源的日期", Common.Day),
    ];

    private static readonly Field[] Stretch =
    [
        new("from", "开始日期（当天算在内）；只知道月份时写月份，从1日算起", Common.DayOrMonth, Required: true),
        new("to", "最后一天（当天算在内）；只知道月份时写月份，到月底", Common.DayOrMonth, Required: true, Nullable: "还没有结束"), .. Source,
    ];

    public static readonly ObjectShape Payment = new(
        "已发补贴", new Field("scheme", "政策代码", Common.Code, Required: true), new Field("on", "发放日期", Common.Day, Required: true),
        new Field("amount", "金额", Common.Money, Required: true), new Field("occupation", "职业（工种）", Common.Text), new Field("level", "等级，5 为初级，1 为高级技师", Common.Whole(1, 5)),
        new Field("onlyYear", "true：只知道是这一年、到发放日期为止领的，不知道哪一天", Common.YesNo), Source[0], Source[1]);

    private static readonly ObjectShape Person = new(
        "个人",
        new Field("name", "姓名（只用来显示）", Common.Text), new Field("sex", "性别", Common.Choice(PolicyWords.Sexes)), new Field("birth", "出生日期", Common.Day),
        new Field("region", "户籍所在区划代码", Common.Region), new Field("householdType", "户类型", Common.Choice(PolicyWords.HouseholdTypes)),
        new Field("monitoring", "监测对象经历；不是监测对象写空列表", new ListShape(new ObjectShape(
            "监测对象经历", new Field("category", "监测对象类别", Common.Choice(new WordList([.. PolicyWords.Targets.All.Skip(1).Select(word => (word.Key, word.Value))])), Required: true),
            new Field("from", "识别（纳入监测）日期，当天起算；不知道的不写", Common.Day),
            new Field("eliminatedOn", "风险消除日期，当天起算已消除；不知道有没有消除或哪天消除的不写", Common.Day, Nullable: "风险没有消除"), Source[0], Source[1]))),
        new Field("labour", "劳动技能", Common.Choice(PolicyWords.Labour)), new Field("groups", "重点群体；都不是写空列表", new ListShape(Common.Choice(PolicyWords.Groups))),
        new Field("status", "身份状态，true 是，false 不是；不知道的不写", new ObjectShape("身份状态", [.. PolicyWords.Statuses.All.Select(word => new Field(word.Key, word.Value, Common.YesNo))])),
        new Field("graduatedOn", "毕业证书日期", Common.Day, Nullable: "没有毕业证书"),
        new Field("income", "本人年收入", new ListShape(new ObjectShape("年收入", Year, Money, Source[0], Source[1]))));

    private static readonly ObjectShape Household = new(
        "家庭",
        new Field("code", "户编号（只用来显示）", Common.Text), new Field("income", "家庭人均纯收入", new ListShape(new ObjectShape("人均纯收入", Year, Money, Source[0], Source[1]))),
        new Field("payments", "发给同户其他人的补贴；没有写空列表", new ListShape(Payment)));

    private static readonly ObjectShape Enterprise = new(
        "企业或帮扶车间",
        new Field("name", "名称（只用来显示）", Common.Text), new Field("region", "所在区划代码", Common.Region), new Field("scale", "规模", Common.Choice(PolicyWords.Scales)),
        new Field("staff", "职工总数", Common.Whole(0, 1_000_000)), new Field("averageInsured", "上年度月平均参保人数", Common.Whole(0, 1_000_000)),
        new Field("benefitDrawers", "上年度新领失业保险金人数", Common.Whole(0, 1_000_000)), new Field("premium", "上年度实际缴纳的失业保险费", Common.Money),
        new Field("insuredMonths", "连续参加失业保险月数", Common.Whole(0, 1200)), new Field("rent", "本次申请的租金", Common.Money),
        new Field("foundedOn", "登记成立日期", Common.Day), new Field("recognisedOn", "认定日期", Common.Day, Nullable: "没有认定"),
        new Field("status", "企业状态", new ObjectShape("企业状态", [.. PolicyWords.EnterpriseStatuses.All.Select(word => new Field(word.Key, word.Value, Common.YesNo))])),
        new Field("workers", "用工名单；没有写空列表", new ListShape(new ObjectShape("用工", [
            new("name", "姓名（只用来显示）", Common.Text), new("target", "是否脱贫人口或监测对象", Common.YesNo), new("newHire", "是否新招用", Common.YesNo),
            new("pay", "在本企业的工资合计", Common.Money), new("contractMonths", "合同月数", Common.Whole(0, 600)), .. Stretch]))),
        new Field("trainees", "培训人数", Common.Whole(0, 100_000)), new Field("passed", "合格人数", Common.Whole(0, 100_000)), Source[0], Source[1]);

    public static readonly ObjectShape Case = new(
        "案例",
        new Field("case", "案例编号，一份文件里不重复", Common.Text, Required: true), new Field("applicationDate", "申请日期", Common.Day, Required: true),
        new Field("person", "个人情况", Person), new Field("household", "家庭情况", Household), new Field("enterprise", "企业或帮扶车间情况", Enterprise),
        new Field("spells", "务工经历；没有写空列表", new ListShape(CaseParts.Spell(Stretch))), new Field("wages", "按月工资；没有写空列表", new ListShape(CaseParts.Wage(Source))),
        new Field("contracts", "合同；没有写空列表", new ListShape(CaseParts.Contract(Stretch))), new Field("insurance", "参保经历；没有写空列表", new ListShape(CaseParts.Insurance(Stretch))),
        new Field("posts", "公益性岗位经历；没有写空列表", new ListShape(CaseParts.Post(Stretch, Source))), new Field("courses", "参加的培训；没有写空列表", new ListShape(CaseParts.Course(Source))),
        new Field("certificates", "证书；没有写空列表", new ListShape(CaseParts.Certificate(Source))), new Field("tickets", "车票；没有写空列表", new ListShape(CaseParts.Ticket(Source))),
        new Field("unemployment", "失业经历；没有写空列表", new ListShape(new ObjectShape("失业经历", Stretch))),
        new Field("business", "创办的经营主体", CaseParts.Business(Source), Nullable: "没有创办"), new Field("payments", "已发给本人（本企业）的补贴；没有写空列表", new ListShape(Payment)),
        new Field("evidence", "已交的材料；没有写空列表", new ListShape(EvidenceWords.Shape)),
        new Field("budget", "资金", new ObjectShape("资金", new Field("remaining", "尚可使用的余额", Common.Money, Required: true), Source[0], Source[1])));

    public static readonly ObjectShape File = new("案例文件", new Field("cases", "案例", new ListShape(Case, 1), Required: true));

    private static Field Year => new("year", "年份", Common.Whole(1990, 2100), Required: true);

    private static Field Money => new("amount", "金额", Common.Money, Required: true);
}
