namespace Wengang.App.Collecting.Settling;

/// <summary>What one of those who contest a field says.</summary>
/// <param name="Value">As the field is compared.</param>
/// <param name="Words">As people read it.</param>
/// <param name="By">Account name of whoever said it.</param>
/// <param name="On">The day of the talk.</param>
/// <param name="Number">Receipt.</param>
/// <param name="Stands">Whether this is what is registered meanwhile.</param>
public sealed record ConflictSide(string Value, string Words, string By, DateOnly On, long Number, bool Stands);
