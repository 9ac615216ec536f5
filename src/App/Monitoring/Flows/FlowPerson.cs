namespace Wengang.App.Monitoring.Flows;

/// <summary>A person in work at a month's end, counted once.</summary>
/// <param name="SpellId">The spell that counts: the farthest from home, of these the latest.</param>
/// <param name="Township">First nine digits of where the person lives.</param>
/// <param name="Destination">Where the work is.</param>
/// <param name="Province">As reported; null when the sheet left it empty.</param>
/// <param name="Industry">As reported; null when the sheet left it empty.</param>
public sealed record FlowPerson(long SpellId, string Township, WorkDestination Destination, string? Province, string? Industry);
