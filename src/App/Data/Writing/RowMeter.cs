using System.Diagnostics.Metrics;

namespace Wengang.App.Data.Writing;

/// <summary>Counts the rows that imports and other set-based acts write.</summary>
public static class RowMeter
{
    public const string Name = "Wengang.Rows";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Written = Meter.CreateCounter<long>("wengang.rows.written", "{row}", "Rows written by imports and other set-based acts");

    internal static void Add(string table, int rows) => Written.Add(rows, new KeyValuePair<string, object?>("table", table));
}
