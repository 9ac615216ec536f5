namespace Wengang.App.Documents;

/// <summary>One figure at one date, as a document may quote it.</summary>
/// <param name="Code">Permanent indicator code, such as <c>WORK-001</c>.</param>
/// <param name="Name">Chinese name of the indicator.</param>
/// <param name="Unit">人, 个, 份, 场 …, or <c>%</c> (the value of 101 % is 101).</param>
/// <param name="AsOf">The figure's own cut-off date (inclusive); it may be earlier than the date asked for.</param>
/// <param name="Value">Null when it cannot be computed, for example a ratio over nothing.</param>
/// <param name="Decimals">Digits after the point when written; rounding is half-up.</param>
/// <param name="ByTownship">Split by township in the county's official order, null where there is nothing to divide by; empty when there is no split.</param>
/// <param name="Population">Who or what is counted (口径), a phrase for the reader.</param>
public sealed record ReportFigure(
    string Code,
    string Name,
    string Unit,
    DateOnly AsOf,
    decimal? Value,
    int Decimals,
    IReadOnlyList<(string Township, decimal? Value)> ByTownship,
    string Population)
{
    /// <summary>Whether the townships add up to the county; those of a percentage or an average do not.</summary>
    public bool IsSum { get; init; } = true;

    /// <summary>The name without what it is a part of: 其中：接收人次 is 接收人次.</summary>
    public string ShortName => Name[(Name.LastIndexOf('：') + 1)..];
}
