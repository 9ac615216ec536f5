namespace Wengang.Rules.Policies;

/// <summary>The keys of the flow and of the payment.</summary>
internal static class FlowShapes
{
    private static readonly ObjectShape Notice = new(
        "公示", new Field("level", "在哪一级公示", Common.Choice(GrammarWords.Levels), Required: true), new Field("days", "几天", Common.Whole(1, 90), Required: true),
        new Field("dayKind", "工作日还是自然日", Common.Choice(GrammarWords.DayKinds), Required: true));

    public static readonly ObjectShape Flow = new(
        "办理流程",
        new Field("steps", "各步，按先后", new ListShape(new ObjectShape(
            "一步", new Field("name", "名称", Common.Text, Required: true), new Field("role", "谁办", Common.Choice(GrammarWords.Roles), Required: true),
            new Field("days", "几天内办完", Common.Whole(1, 365)), new Field("dayKind", "工作日还是自然日", Common.Choice(GrammarWords.DayKinds)),
            new Field("notice", "办完后公示", Notice), RuleShapes.Clause with { Required = false }), 1), Required: true),
        new Field("separate", "哪些步不得由同一人办", new ListShape(new ListShape(Common.Text, 2))));

    public static readonly ObjectShape Payment = new(
        "发放", new Field("channel", "发到哪里", Common.Choice(GrammarWords.Channels), Required: true), new Field("days", "几天内发到", Common.Whole(1, 365)),
        new Field("dayKind", "工作日还是自然日", Common.Choice(GrammarWords.DayKinds)), RuleShapes.Clause with { Required = false });
}
