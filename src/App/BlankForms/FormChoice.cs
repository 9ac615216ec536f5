namespace Wengang.App.BlankForms;

/// <summary>How a table is to be filled.</summary>
/// <param name="Group">The figure whose people a roster lists; null where the rows say whom they mean, and for other kinds.</param>
/// <param name="Township">Only this township (code); null for all that the actor sees.</param>
/// <param name="Fields">Field by <see cref="FormColumn.Id"/>; columns that are not named stay blank.</param>
/// <param name="MarkOpen">Whether cells that somebody has to fill by hand are coloured.</param>
public sealed record FormChoice(string? Group, string? Township, IReadOnlyDictionary<string, string> Fields, bool MarkOpen = true);
