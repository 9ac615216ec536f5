namespace Wengang.Rules.Policies;

/// <summary>Every kind of condition: its keys, and the rule that is made of a node.</summary>
internal static class RuleFactory
{
    private static readonly Dictionary<string, (ObjectShape Shape, Func<DocumentNode, PolicyRule> Make)> Kinds = new()
    {
        ["target"] = (TargetRule.Shape, node => new TargetRule(node)),
        ["age"] = (AgeRule.Shape, node => new AgeRule(node)),
        ["labour"] = (LabourRule.Shape, node => new LabourRule(node)),
        ["group"] = (GroupRule.Shape, node => new GroupRule(node)),
        ["residence"] = (ResidenceRule.Shape, node => new ResidenceRule(node)),
        ["status"] = (StatusRule.Shape, node => new StatusRule(node, enterprise: false)),
        ["graduated"] = (GraduatedRule.Shape, node => new GraduatedRule(node)),
        ["unemployed"] = (UnemployedRule.Shape, node => new UnemployedRule(node, LengthTerms.Read(node)!)),
        ["income"] = (IncomeRule.Shape, node => new IncomeRule(node)),
        ["worked"] = (WorkedRule.Shape, node => new WorkedRule(node, LengthTerms.Read(node)!)),
        ["organised"] = (OrganisedRule.Shape, node => new OrganisedRule(node)),
        ["wages"] = (WageRule.Shape, node => new WageRule(node)),
        ["insured"] = (InsuredRule.Shape, node => new InsuredRule(node, LengthTerms.Read(node)!)),
        ["contract"] = (ContractRule.Shape, node => new ContractRule(node)),
        ["post"] = (PostRule.Shape, node => new PostRule(node, LengthTerms.Read(node)!)),
        ["attendance"] = (AttendanceRule.Shape, node => new AttendanceRule(node)),
        ["training"] = (TrainingRule.Shape, node => new TrainingRule(node)),
        ["certificate"] = (CertificateRule.Shape, node => new CertificateRule(node)),
        ["business"] = (BusinessRule.Shape, node => new BusinessRule(node)),
        ["tickets"] = (TicketRule.Shape, node => new TicketRule(node)),
        ["paid"] = (PaidRule.Shape, node => new PaidRule(node)),
        ["staff"] = (StaffRule.Shape, node => new StaffRule(node)),
        ["layoffRate"] = (LayoffRule.Shape, node => new LayoffRule(node)),
        ["scale"] = (ScaleRule.Shape, node => new ScaleRule(node)),
        ["operating"] = (OperatingRule.Shape, node => new OperatingRule(node)),
        ["enterpriseStatus"] = (StatusRule.EnterpriseShape, node => new StatusRule(node, enterprise: true)),
        ["anyOf"] = (AnyOf, MakeAnyOf),
    };

    private static ObjectShape AnyOf => RuleShapes.Condition("符合其中一项", [new("choices", "几种办法，符合一种就算", new ListShape(new ObjectShape(
        "一种办法", new Field("name", "名称", Common.Text, Required: true), new Field("all", "都要符合的条件", new ListShape(RuleShapes.Conditions, 1), Required: true)), 2), Required: true)]);

    public static IEnumerable<(string Kind, ObjectShape Shape)> All => Kinds.Select(kind => (kind.Key, kind.Value.Shape));

    public static PolicyRule Make(DocumentNode node) => Kinds[node.Required("kind")].Make(node);

    private static AnyOfRule MakeAnyOf(DocumentNode node) => new(
        node, [.. node.ListOf("choices").Select(choice => (choice.Required("name"), choice.ListOf("all").Select(Make).ToArray()))]);
}
