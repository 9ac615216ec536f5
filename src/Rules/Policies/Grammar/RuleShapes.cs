namespace Wengang.Rules.Policies;

/// <summary>What all conditions share. It knows none of them, so that it is there before they are.</summary>
internal static class RuleShapes
{
    public static readonly Field Clause = new("clause", "出处：文件的第几条", Common.Text, Required: true);

    /// <summary>The union of all conditions; <see cref="PolicyGrammar"/> fills it.</summary>
    public static readonly KindShape Conditions = new("condition", "条件");

    /// <summary>The union of all ways to compute an amount; <see cref="PolicyGrammar"/> fills it.</summary>
    public static readonly KindShape Amounts = new("amount", "补贴标准");

    public static ObjectShape Condition(string title, Field[] fields) => new(title, [new("kind", "种类", Common.Text, Required: true), Clause, .. fields]);

    public static ObjectShape Amount(string title, params Field[] fields) => new(title, [new("kind", "种类", Common.Text, Required: true), Clause with { Required = false }, .. fields]);
}
