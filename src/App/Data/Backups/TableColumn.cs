namespace Wengang.App.Data.Backups;

/// <summary>A column as a backup sees it.</summary>
internal sealed record TableColumn(string Name, ColumnKind Kind);
