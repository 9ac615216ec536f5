namespace Wengang.App.Documents.Linting;

/// <summary>A number in a sentence, with what is needed to judge it.</summary>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">First character within the sentence.</param>
/// <param name="End">Behind the unit, within the sentence.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Digits written behind the point; -4 for whole 万.</param>
/// <param name="Unit">Unit as written.</param>
/// <param name="Kind">Count, percentage or points.</param>
/// <param name="Precision">How exactly it is meant.</param>
/// <param name="Tag">Reference of its figure control, if it stands in one.</param>
internal sealed record Claim(
    Sentence Sentence, int Start, int End, decimal Value, int Decimals, string Unit, NumberKind Kind, Precision Precision, string? Tag)
{
    /// <summary>People may be counted as 人, 名 or 位.</summary>
    public string UnitFamily => Unit is "名" or "位" or "人" ? "人" : Unit == "场次" ? "场" : Unit;

    public string Quote => Sentence.Text[Start..End];

    /// <summary>Text of the sentence between the claim before and this one.</summary>
    public string Before { get; init; } = "";

    /// <summary>Text behind the number up to the next punctuation or number.</summary>
    public string After { get; init; } = "";
}
