namespace Wengang.Rules.Values;

/// <summary>A text that is not in a code list.</summary>
/// <param name="Title">The Chinese name of the list.</param>
/// <param name="Seen">What the cell held, cleaned; empty when it was blank.</param>
/// <param name="Allowed">The official names.</param>
public sealed record CodeFailure(string Title, string Seen, IReadOnlyList<string> Allowed)
{
    /// <summary>True when the cell was blank.</summary>
    public bool Missing => Seen.Length == 0;

    /// <summary>The stable reason code counted in import reports.</summary>
    public string Code => Missing ? "code_missing" : "unknown_code";

    /// <summary>What the clerk is told, with the allowed names.</summary>
    public string Text => (Missing ? $"{Title}为空" : $"{Title}“{Seen}”不在可选范围") + "，可填：" + string.Join("、", Allowed);
}
