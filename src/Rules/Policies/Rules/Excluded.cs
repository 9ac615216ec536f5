namespace Wengang.Rules.Policies;

/// <summary>A condition whose being met excludes.</summary>
internal sealed class Excluded(DocumentNode node, PolicyRule inner) : PolicyRule(node, "不得：" + inner.Title)
{
    public override string Text => "不得有此情形：" + inner.Text;

    internal override IEnumerable<Hole> Open => inner.Open;

    internal override IEnumerable<string> PaymentSchemes => inner.PaymentSchemes;

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        var sight = inner.Judge(facts, moment);
        return sight with { Truth = (Truth)(2 - (int)sight.Truth) };
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => inner.See(facts, moment);

    internal override string? Nearest(CaseFacts facts, Moment moment) => inner is PaidRule paid ? paid.NextTime(facts, moment) : null;
}
