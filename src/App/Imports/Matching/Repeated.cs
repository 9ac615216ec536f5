using Wengang.App.Imports.Reading;

namespace Wengang.App.Imports.Matching;

/// <summary>What to do with a row whose subject this run has already seen: the first stays.</summary>
public static class Repeated
{
    /// <summary>Skips a repetition; a contradiction is rejected, naming the row it contradicts.</summary>
    public static Outcome Judge<TKey>(RowReader row, RowsSeen<TKey>.Earlier earlier, string column = "identity")
        where TKey : notnull
    {
        if (earlier.Same)
        {
            return earlier.SameSheet ? Outcome.Skipped : Outcome.Unchanged;
        }

        if (earlier.SameSheet)
        {
            row.Reject(column, "contradicts_other_row", $"与本表第 {earlier.Row} 行是同一条记录但内容不同，已采用第 {earlier.Row} 行，请核对后只留一行", (earlier.Source, earlier.Row));
        }
        else
        {
            row.Reject(column, "contradicts_other_file", $"与{earlier.Where}第 {earlier.Row} 行说的是同一条记录但内容不同，已采用先读到的，请核对哪一份正确", (earlier.Source, earlier.Row));
        }

        return Outcome.Rejected;
    }
}
