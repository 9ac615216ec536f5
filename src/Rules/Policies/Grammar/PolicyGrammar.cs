namespace Wengang.Rules.Policies;

/// <summary>The closed grammar of a policy document.</summary>
internal static class PolicyGrammar
{
    static PolicyGrammar()
    {
        foreach (var (kind, shape) in RuleFactory.All) RuleShapes.Conditions.Add(kind, shape);
        foreach (var (kind, shape) in AmountFactory.All) RuleShapes.Amounts.Add(kind, shape);
    }

    public static readonly ObjectShape Document = new(
        "政策",
        new Field("$schema", "JSON 格式说明的地址，可不写", Common.Text),
        new Field("code", "政策代码，各个版本不变", Common.Code, Required: true), new Field("name", "政策名称", Common.Text, Required: true),
        new Field("documentNumber", "发文字号", Common.Text, Required: true), new Field("issuer", "发文机关", Common.Text, Required: true),
        new Field("region", "适用地区的区划代码；只说明在哪里适用，要求户籍或登记地的另加条件", Common.Region, Required: true), new Field("fund", "资金来源", Common.Text, Required: true),
        new Field("validFrom", "有效期第一天", Common.Day, Required: true), new Field("validTo", "有效期最后一天", Common.Day, Required: true, Nullable: "没有写明何时结束"),
        new Field("subject", "发给谁", Common.Choice(PolicyWords.Subjects), Required: true),
        new Field("circular", "文件原文，按条", new ListShape(new ObjectShape("一条", RuleShapes.Clause, new Field("text", "原文", Common.Text, Required: true)))),
        new Field("year", "政策年度，不写为申请日所在的自然年", new ObjectShape(
            "政策年度", new Field("startsOn", "每年从哪一天开始，不写为 01-01", Common.MonthDay), new Field("which", "按哪一个年度，不写为申请日所在的", Common.Choice(GrammarWords.Years)))),
        new Field("who", "什么人（什么企业）", new ListShape(RuleShapes.Conditions, 1), Required: true), new Field("conditions", "条件", new ListShape(RuleShapes.Conditions)),
        new Field("exclusions", "不得有的情形：写法和条件一样，符合其中一项就不给", new ListShape(RuleShapes.Conditions)),
        new Field("frequency", "领取次数", new ListShape(FrequencyRule.Shape)), new Field("amount", "补贴标准", RuleShapes.Amounts, Required: true),
        new Field("caps", "最高额，按先后次序一项一项套用", new ListShape(Cap.Shape)), new Field("instalments", "分几次发，最后一次为余下的", new ListShape(InstalmentShape, 2)),
        new Field("evidence", "材料，每一项都要有", new ListShape(EvidenceRule.Shape)), new Field("windows", "申请时段，在其中一个就行；不写为随时", new ListShape(Window.Shape, 1)),
        new Field("flow", "办理流程", FlowShapes.Flow), new Field("payment", "发放", FlowShapes.Payment),
        new Field("examples", "例子：案例和应有的结果", new ListShape(ExampleShape)));

    private static ObjectShape InstalmentShape => new(
        "一次", new Field("name", "名称，如 预拨", Common.Text, Required: true), new Field("share", "占多少；最后一次不写", Common.Rate), RuleShapes.Clause with { Required = false });

    private static ObjectShape ExampleShape => new(
        "例子", new Field("name", "说明，如 正好满三个月", Common.Text, Required: true), new Field("case", "案例，写法和案例文件一样", CaseGrammar.Case, Required: true),
        new Field("result", "应有的结果", Common.Choice(GrammarWords.Results), Required: true), new Field("amount", "应发金额", Common.Money));

    /// <summary>The JSON schema of a policy document.</summary>
    public static string Schema() => SchemaText.Write("政策文件：wengang policy check 检查的文件", Document, RuleShapes.Conditions, RuleShapes.Amounts);
}
