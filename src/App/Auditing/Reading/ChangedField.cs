namespace Wengang.App.Auditing.Reading;

/// <summary>One field of a changed row, as it was and as it became; masked.</summary>
/// <param name="Name">Chinese where there is a word for it.</param>
/// <param name="Before">Null where the row is new.</param>
/// <param name="After">Null where the row was removed.</param>
public sealed record ChangedField(string Name, string? Before, string? After);
