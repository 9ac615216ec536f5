namespace Wengang.App.Imports.Running;

/// <summary>What became of one worksheet.</summary>
public sealed record SheetResult(PlannedSheet Sheet, SheetTally Tally);
