using Wengang.App.Documents;

namespace Wengang.App.Tests.Documents;

public class LinterTests
{
    /// <summary>The traps of a real half-year report, in words of our own.</summary>
    private const string OldReport = """
        某县2023年上半年就业工作汇报
        一、主要工作
        截至2023年6月底，全县外出务工脱贫人口3721人，占2022年底外出务工人数（3684人）比例为101％。
        经摸底，截至5月31日，在省外务工满足时长要求的1059名脱贫户和监测户劳力可以领取交通补贴。
        截至目前，全县有12个帮扶车间（其中：今年新增2个），正常运行12个，缓冲监测0个，吸纳务工人数1029人，其中脱贫人口和监测对象64人。
        截至目前，已安置脱贫户和监测户公益性岗位649人，比上期632人多17人。
        县人社局根据群众需要组织就业培训，共培训了16人，县农业农村局培训养殖技术2人。
        督促十二个乡镇落实责任，今年以来组织了10余场招聘活动，编印招工简章20,000份。
        三、存在的问题
        一是供需不匹配。群众对工资的期望不断提高，技能水平却不高，企业招不到人和群众找不到活的情况同时存在。
        二是创业带动能力弱。高学历的创业人才少，创业项目单一，层次不高，活力不足。
        四、困难和问题
        一是供需不匹配。脱贫群众对工资的期望不断提高，技能水平却不高，企业招不到人和群众找不到活的情况同时存在。
        二是创业带动能力弱。高学历的脱贫户创业人才少，创业项目单一，层次不高，活力不足。
        """;

    private static IReadOnlyList<LintFinding> Lint(string text, FigureSource? source = null) =>
        TextLinter.Lint(DocumentText.FromText(text), source ?? Samples.Figures, Samples.HalfYear);

    [Fact]
    public void ArithmeticOfAnOldReportIsConfirmed()
    {
        var findings = Lint(OldReport);
        Assert.Contains(findings, f => f is { Kind: LintKind.Arithmetic, Verdict: Verdict.Holds, Message: "3721÷3684=101％" });
        Assert.Contains(findings, f => f is { Kind: LintKind.Arithmetic, Verdict: Verdict.Holds, Message: "649-632=17" });
        Assert.DoesNotContain(findings, f => f.Verdict == Verdict.Contradicts);
    }

    [Theory]
    [InlineData("WORK-001", 3721)]
    [InlineData("WORK-001", 3684)]
    [InlineData("WORK-010", 101)]
    [InlineData("SUB-001", 1059)]
    [InlineData("SHOP-001", 12)]
    [InlineData("SHOP-002", 2)]
    [InlineData("SHOP-003", 12)]
    [InlineData("SHOP-004", 0)]
    [InlineData("SHOP-005", 1029)]
    [InlineData("SHOP-006", 64)]
    [InlineData("POST-001", 649)]
    [InlineData("POST-001", 632)]
    [InlineData("TRAIN-001", 16)]
    [InlineData("TRAIN-002", 2)]
    [InlineData("TOWNSHIPS", 12)]
    [InlineData("FAIR-001", 13)]
    [InlineData("PUB-001", 20000)]
    public void FiguresOfAnOldReportAreFoundByTheirWords(string code, int value) => Assert.Contains(
        Lint(OldReport), f => f.Kind == LintKind.Figure && f.Verdict == Verdict.Holds && f.Code == code && f.Right == value);

    [Fact]
    public void RepeatedSectionsAreNamed() => Assert.Contains(Lint(OldReport), f =>
        f.Kind == LintKind.Repeated && f.Message.Contains("“三、存在的问题”与“四、困难和问题”内容重复", StringComparison.Ordinal));

    [Fact]
    public void TrainingWithoutPeriodIsNamed()
    {
        var missing = Lint(OldReport).Where(f => f.Kind == LintKind.MissingPeriod).Select(f => f.Code);
        Assert.Equal(["TRAIN-001", "TRAIN-002"], missing);
    }

    [Fact]
    public void VagueAndMixedCutOffsAreNamed()
    {
        var findings = Lint(OldReport);
        Assert.Equal(2, findings.Count(f => f.Kind == LintKind.MissingDate && f.Message.Contains("目前", StringComparison.Ordinal)));
        Assert.Contains(findings, f => f.Kind == LintKind.MixedCutOffs && f.Quote == "2023年6月30日、2023年5月31日、目前");
    }

    [Theory]
    [InlineData("截至2023年6月底，全县外出务工脱贫人口3712人。", "WORK-001", 3721)]
    [InlineData("截至6月30日，公益性岗位在岗694人。", "POST-001", 649)]
    [InlineData("2022年底，脱贫人口外出务工3648人。", "WORK-001", 3684)]
    [InlineData("截至2023年6月30日，全县共有就业帮扶车间十三个。", "SHOP-001", 12)]
    [InlineData("截至2023年6月30日，公益性岗位在岗649人，比2022年底增加71人。", "POST-001", 17)]
    [InlineData("截至6月底，脱贫人口外出务工３７２２人。", "WORK-001", 3721)]
    [InlineData("今年编印招工简章2.1万份。", "PUB-001", 20000)]
    [InlineData("城关镇外出务工脱贫人口498人，青石镇352人。", "WORK-001", 362)]
    [InlineData("截至6月底，脱贫人口外出务工人数较上年底增长2.0％。", "WORK-001", 1)]
    [InlineData("截至6月底，脱贫人口外出务工超过3800人。", "WORK-001", 3721)]
    [InlineData("6月份按时监测率为58.1％。", "CHECK-003/CHECK-001", 85.1)]
    [InlineData("今年以来，从推送到就业平均用时32天。", "REF-010", 23)]
    [InlineData("今年以来，帮扶就业平均用时32.3天。", "REF-010", 23.3)]
    [InlineData("今年以来，推送有就业意愿的人员241人次。", "REF-001", 214)]
    [InlineData("6月份，推送有就业意愿的人员14人次。", "REF-011", 41)]
    [InlineData("今年以来，累计推送214人次，接收率为59.4％。", "REF-002/REF-001", 94.9)]
    [InlineData("截至6月底，今年以来返乡141人。", "BACK-001", 411)]
    [InlineData("截至6月底，全县零就业户83户。", "ZERO-001", 38)]
    [InlineData("6月份未就业原因中，照顾老人小孩113人、等待返岗64人。", "WHY-003", 131)]
    [InlineData("6月份未就业原因中，照顾老人小孩131人、等待返岗64人。", "WHY-011", 46)]
    [InlineData("6月份抽查差错率为6.3％。", "SAMPLE-004", 3.6)]
    [InlineData("6月份抽查差错率为3.6％（95％置信区间为1.8％至9.7％）。", "SAMPLE-003>SAMPLE-002", 7)]
    [InlineData("今年以来，发放补贴751人次，发放金额38.6万元。", "SUB-017", 368_000)]
    [InlineData("6月份，发放补贴金额53900元。", "SUB-024", 59_300)]
    [InlineData("截至6月30日，补贴已复核尚未发放15件。", "SUB-031", 51)]
    [InlineData("截至6月30日，符合交通补贴条件尚未申请的168人。", "SUB-030", 186)]
    public void WrongNumberIsGivenTheRightOne(string text, string code, double right) => Assert.Contains(
        Lint(text), f => f.Verdict == Verdict.Contradicts && f.Code == code && f.Right == (decimal)right);

    [Theory]
    [InlineData("某项工作完成3721人，占任务3684人的比例为110％。", "应为101％")]
    [InlineData("库存册数为100份，比上年底90份增加20份。", "应为增加10")]
    [InlineData("甲村3人、乙村4人，合计8人。", "3+4=7，与所写合计不符")]
    [InlineData("全县共有企业10家，其中停产12家。", "部分（12）大于总数（10）")]
    [InlineData("培训合格率为108％。", "合格率不可能超过100％")]
    [InlineData("截至2023年6月31日，工作进展顺利。", "没有这一天")]
    public void ImpossibleArithmeticIsNamed(string text, string message) => Assert.Contains(
        Lint(text), f => f.Verdict == Verdict.Contradicts && f.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("全县共有图书馆3个。")]
    [InlineData("截至2019年6月30日，脱贫人口外出务工3000人。")]
    public void WhatCannotBeKnownIsSaid(string text) =>
        Assert.Equal(Verdict.Unknown, Assert.Single(Lint(text), f => f.Kind is LintKind.Figure or LintKind.MissingSource).Verdict);

    [Theory]
    [InlineData("今年计划培训脱贫人口和监测对象100人，公益性岗位稳定在600个。")]
    [InlineData("城关竹制品帮扶车间吸纳务工99人。")]
    [InlineData("全县脱贫人口外出务工超过3700人，公益性岗位在岗约650人，开展招聘活动10多场。")]
    [InlineData("其中省外务工2412人，占64.8％；其余在省内务工。")]
    [InlineData("今年以来，发放补贴金额36.8万元，从推送到就业平均用时23天。")]
    [InlineData("6月份抽查差错率为3.6％（95％置信区间为1.8％至7.0％）。")]
    [InlineData("上半年累计推送214人次，其中6月份推送41人次。")]
    public void TrueOrUnknowableClaimsAreNotAccused(string text) => Assert.DoesNotContain(Lint(text), f => f.Verdict == Verdict.Contradicts);

    [Fact]
    public void OwnCutOffThatIsNotSaidIsStale() => Assert.Contains(
        Lint("符合交通补贴条件的省外务工脱贫户和监测户劳动力1059人。"), f => f is { Kind: LintKind.StaleCutOff, Code: "SUB-001" });

    [Fact]
    public void DaysThingsAndMoneyThatNoFigureSpeaksOfAreLeftAlone() => Assert.Empty(Lint("干部连续走访5天，每户送去慰问品3件、慰问金500元。"));

    [Fact]
    public void TextWithoutClaimsHasNoFindings() => Assert.Empty(Lint("坚持一对一帮扶、一户一策，工作满三个月的给予补贴，第一批已经启动。"));
}
