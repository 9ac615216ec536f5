namespace Wengang.Rules.Policies;

/// <summary>The codes of a policy's own grammar: bounds, measures, repetition, flow.</summary>
internal static class GrammarWords
{
    public static readonly WordList Bounds = new(("inclusive", "含本数"), ("exclusive", "不含本数"));

    public static readonly WordList Least = new(("atLeast", "满（含正好）"), ("moreThan", "超过（不含正好）"));

    public static readonly WordList Most = new(("atMost", "不超过（含正好）"), ("lessThan", "少于（不含正好）"));

    public static readonly WordList Measures = new(
        ("calendarMonth", "按自然月：有一天在做就算一个月，连续时中间整月没有一天在做才算断"), ("dateToDate", "按日期对日期：从某日起到下月对应日的前一天为一个月；累计几段时，各段余下的天数合起来每30天算一个月"), ("day", "按天"));

    public static readonly WordList Continuity = new(("continuous", "连续"), ("cumulative", "累计"));

    public static readonly WordList Include = new(("include", "包括风险已消除的"), ("exclude", "不包括风险已消除的"));

    public static readonly WordList Per = new(
        ("month", "每月"), ("quarter", "每季度"), ("year", "每个政策年度"), ("years", "每若干年"), ("range", "一段期限内"), ("life", "一生"),
        ("occupation", "同一职业（工种）"), ("occupationLevel", "同一职业（工种）同一等级"));

    public static readonly WordList Counting = new(("rolling", "从上次发放之日起满若干年"), ("calendar", "按政策年度计算"));

    public static readonly WordList Holders = new(("person", "个人"), ("household", "家庭"), ("enterprise", "企业"));

    public static readonly WordList CapHolders = new(("person", "每人"), ("household", "每户"), ("enterprise", "每个企业"), ("budget", "资金总额"));

    public static readonly WordList CapPer = new(("application", "每次"), ("month", "每月"), ("year", "每个政策年度"), ("life", "累计"));

    public static readonly WordList Short = new(("reduce", "按余额发放"), ("refuse", "不予发放"));

    public static readonly WordList Picks = new(("highest", "取金额高的"), ("lowest", "取金额低的"), ("latest", "取最近的"), ("longest", "取时间最长的"));

    public static readonly WordList Counts = new(
        ("workedMonths", "务工月数"), ("workedDays", "务工天数"), ("postMonths", "在岗月数"), ("attendedPostMonths", "出勤达标的在岗月数"), ("insuredMonths", "参保缴费月数"), ("attendedDays", "培训出勤天数"),
        ("attendedHours", "培训出勤课时"), ("courses", "培训次数"), ("workers", "符合条件的用工人数"), ("workerMonths", "符合条件的用工人月数"),
        ("passedTrainees", "培训合格人数"));

    public static readonly WordList Sums = new(
        ("wages", "工资"), ("contributions", "实际缴纳的社会保险费"), ("tickets", "车票金额"), ("fees", "培训费"), ("premium", "上年度实际缴纳的失业保险费"), ("rent", "租金"));

    public static readonly WordList TierModes = new(("whole", "全额按所在档"), ("marginal", "分段分别计算"));

    public static readonly WordList DayKinds = new(("working", "工作日"), ("calendar", "日"));

    public static readonly WordList Levels = new(("village", "村"), ("township", "乡镇"), ("county", "县"));

    public static readonly WordList Roles = new(
        ("person", "本人"), ("enterprise", "企业"), ("village", "村级"), ("township", "乡镇"), ("ruralRevitalisation", "县乡村振兴部门"), ("labour", "县人社部门"),
        ("finance", "县财政部门"), ("bank", "代发银行"));

    public static readonly WordList Channels = new(
        ("oneCard", "惠民惠农“一卡通”"), ("socialCard", "社会保障卡"), ("bankAccount", "银行账户"), ("companyAccount", "对公账户"));

    public static readonly WordList Results = new(("eligible", "符合"), ("not", "不符合"), ("undecided", "无法判定"));

    public static readonly WordList WageMeasures = new(("total", "合计"), ("monthlyAverage", "月平均"), ("eachMonth", "每个月都"));

    public static readonly WordList IncomeOf = new(("householdPerCapita", "家庭人均纯收入"), ("person", "本人年收入"));

    public static readonly WordList Years = new(("previous", "上一政策年度"), ("current", "本政策年度"));

    public static readonly WordList Within = new(
        ("month", "同一个月"), ("quarter", "同一季度"), ("year", "同一政策年度"), ("range", "一段期限内"), ("ever", "任何时候"));
}
