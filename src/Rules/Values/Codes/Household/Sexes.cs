namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 性别.</summary>
public static class Sexes
{
    /// <summary>The list.</summary>
    public static readonly CodeList<Sex> List = new(
        "性别",
        new(Sex.Male, "M", "男", "男性"),
        new(Sex.Female, "F", "女", "女性"));
}
