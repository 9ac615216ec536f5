using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>On a public-welfare post for some time, or at all.</summary>
internal sealed class PostRule(DocumentNode node, LengthTerms terms) : CountRule<PostFact>(node, "公益性岗位在岗", terms, new("posts 公益性岗位经历"), new("posts 公益性岗位经历"))
{
    public static readonly ObjectShape Shape = RuleShapes.Condition("公益性岗位在岗", LengthTerms.Fields);

    public override string Text => $"{Title}，{Terms.Text}";

    internal override PostFact[]? Facts(CaseFacts facts) => facts.Posts;

    internal override Truth Match(PostFact fact) => Truth.Met;

    internal override string Describe(PostFact fact) => fact.Type ?? "公益性岗位";

    /// <summary>The calendar months from the first day that counts to the last whose attendance is at least a rate; else what is missing.</summary>
    internal (long Months, Hole? Hole) SureSheets(CaseFacts facts, in Moment moment, Rate least)
    {
        var (from, to) = Window(facts, moment);
        return facts.Posts is { } posts && PostSheets.Months(posts, MonthOf(from), MonthOf(to), least) is { } months ? (months, null) : (0, PostSheets.Missing);
    }

    private static Period MonthOf(int day) => Period.Of(DateOnly.FromDayNumber(day));
}
