namespace Wengang.Rules.Policies;

/// <summary>An amount by the course.</summary>
internal sealed class CourseAmount(DocumentNode node) : AmountRule(node)
{
    private static readonly Hole Missing = new("courses 培训");
    private readonly (string Course, long Fen)[] _rows = [.. node.ListOf("rows").Select(row => (row.Required("course"), row.FenOf("amount")!.Value))];

    public static readonly ObjectShape Shape = RuleShapes.Amount("按培训工种", new Field("rows", "各工种（课程）", new ListShape(new ObjectShape(
        "一个工种", new Field("course", "工种（课程）", Common.Text, Required: true), new Field("amount", "金额", Common.Money, Required: true)), 1), Required: true));

    public override string Text => string.Join("，", _rows.Select(row => $"{row.Course}{Money(row.Fen)}"));

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        if (basis.Course(facts, moment) is not { } course) return Reckoned.Unknown(Missing);
        foreach (var (name, fen) in _rows)
        {
            if (name != course.Course) continue;
            steps?.Add($"{name}，标准 {Money(fen)}");
            return new Reckoned(fen);
        }
        return Reckoned.Nothing($"{course.Course}没有对应的标准");
    }
}
