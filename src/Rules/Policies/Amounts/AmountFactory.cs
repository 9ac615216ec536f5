namespace Wengang.Rules.Policies;

/// <summary>Every way to compute an amount: its keys, and the rule that is made of a node.</summary>
internal static class AmountFactory
{
    private static readonly Dictionary<string, (ObjectShape Shape, Func<DocumentNode, AmountRule> Make)> Kinds = new()
    {
        ["flat"] = (FlatAmount.Shape, node => new FlatAmount(node)),
        ["byDestination"] = (DestinationAmount.Shape, node => new DestinationAmount(node)),
        ["byIncome"] = (IncomeAmount.Shape, node => new IncomeAmount(node)),
        ["byLevel"] = (LevelAmount.Shape, node => new LevelAmount(node)),
        ["byCourse"] = (CourseAmount.Shape, node => new CourseAmount(node)),
        ["perUnit"] = (UnitAmount.Shape, node => new UnitAmount(node)),
        ["rate"] = (RateAmount.Shape, node => new RateAmount(node)),
        ["standardRate"] = (StandardAmount.Shape, node => new StandardAmount(node)),
        ["sum"] = (SumAmount.Shape, node => new SumAmount(node)),
        ["passRate"] = (PassRateAmount.Shape, node => new PassRateAmount(node)),
        ["byStaff"] = (StaffAmount.Shape, node => new StaffAmount(node)),
        ["byScale"] = (ScaleAmount.Shape, node => new ScaleAmount(node)),
    };

    public static IEnumerable<(string Kind, ObjectShape Shape)> All => Kinds.Select(kind => (kind.Key, kind.Value.Shape));

    public static AmountRule Make(DocumentNode node) => Kinds[node.Required("kind")].Make(node);
}
