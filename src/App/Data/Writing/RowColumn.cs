namespace Wengang.App.Data.Writing;

/// <summary>One column of a table: its name, the type in which the database takes it, and how to read it from a row.</summary>
internal sealed record RowColumn(string Name, Type Type, Func<object, object?> Read);
