namespace Wengang.App.Editing;

/// <summary>One field, said otherwise.</summary>
/// <param name="Field">Key of the field.</param>
/// <param name="Value">What was typed.</param>
/// <param name="From">Null: it was wrong from the beginning (更正); a day: it changed on that day (变更).</param>
public sealed record Amendment(string Field, string Value, DateOnly? From)
{
    public bool IsCorrection => From is null;

    /// <summary>更正 or 变更.</summary>
    public string Word => IsCorrection ? "更正" : "变更";
}
