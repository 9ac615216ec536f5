namespace Wengang.App.Data.Writing;

/// <summary>One column of a table: its name, how to read it from a row, and how to hand it from a row to a sink.</summary>
internal sealed record RowColumn(string Name, Lazy<Func<object, object?>> Reader, Action<object, ValueSink> Write)
{
    public Func<object, object?> Read => Reader.Value;
}
