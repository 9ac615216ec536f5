namespace Wengang.Rules.Policies;

/// <summary>One of several sets of conditions is enough.</summary>
internal sealed class AnyOfRule(DocumentNode node, IReadOnlyList<(string Name, PolicyRule[] All)> choices) : PolicyRule(node, "符合其中一项")
{
    internal IEnumerable<PolicyRule> Inner => choices.SelectMany(choice => choice.All);

    public override string Text => "符合其中一项：" + string.Join("；或者，", choices.Select(choice => $"{choice.Name}（{string.Join("，且", choice.All.Select(rule => rule.Text))}）"));

    internal override IEnumerable<Hole> Open => choices.SelectMany(choice => choice.All).SelectMany(rule => rule.Open);

    internal override IEnumerable<string> PaymentSchemes => Inner.SelectMany(rule => rule.PaymentSchemes);

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        var best = new Sight(Truth.NotMet);
        for (var i = 0; i < choices.Count && best.Truth != Truth.Met; i++)
        {
            var all = new Sight(Truth.Met);
            foreach (var rule in choices[i].All) all = Sight.And(all, rule.Judge(facts, moment));
            best = Sight.Or(best, new Sight(all.Truth, all.Hole, i));
        }
        return best;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => choices.SelectMany(choice => choice.All).SelectMany(rule => rule.See(facts, moment)).Distinct();

    internal override string? Nearest(CaseFacts facts, Moment moment)
    {
        var ways = choices.Select(choice => Way(choice.All, facts, moment)).Where(way => way.Words is not null).OrderBy(way => way.Changes).ToList();
        return ways.Count == 0 ? null : ways[0].Words;
    }

    private static (int Changes, string? Words) Way(PolicyRule[] all, CaseFacts facts, Moment moment)
    {
        var words = new List<string>();
        foreach (var rule in all.Where(rule => rule.Judge(facts, moment).Truth == Truth.NotMet))
        {
            if (rule.Nearest(facts, moment) is not { } near) return (0, null);
            words.Add(near);
        }
        return (words.Count, words.Count == 0 ? null : string.Join("；", words));
    }
}
