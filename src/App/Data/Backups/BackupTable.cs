namespace Wengang.App.Data.Backups;

/// <summary>One table of a backup.</summary>
public sealed record BackupTable(string Name, IReadOnlyList<string> Columns, long Rows);
