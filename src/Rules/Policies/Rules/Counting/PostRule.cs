namespace Wengang.Rules.Policies;

/// <summary>On a public-welfare post for some time, or at all.</summary>
internal sealed class PostRule(DocumentNode node, LengthTerms terms) : CountRule<PostFact>(node, "公益性岗位在岗", terms, new("posts 公益性岗位经历"), new("posts 公益性岗位经历"))
{
    public static readonly ObjectShape Shape = RuleShapes.Condition("公益性岗位在岗", LengthTerms.Fields);

    public override string Text => $"{Title}，{Terms.Text}";

    internal override PostFact[]? Facts(CaseFacts facts) => facts.Posts;

    internal override Truth Match(PostFact fact) => Truth.Met;

    internal override string Describe(PostFact fact) => fact.Type ?? "公益性岗位";
}
