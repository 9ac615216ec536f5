namespace Wengang.App.Monitoring.Editing;

/// <summary>A work spell to be added: what was typed, by the key of the field.</summary>
public sealed record NewSpell(long Person, IReadOnlyDictionary<string, string> Values);
