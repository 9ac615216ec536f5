using Wengang.App.Monitoring.Checking;

namespace Wengang.App.Monitoring.Sheets;

/// <summary>One row of a returned sheet.</summary>
/// <param name="Sheet">Name of the worksheet.</param>
/// <param name="Number">As Excel shows it.</param>
/// <param name="Name">The person as the register says; as the sheet says where nobody is known.</param>
public sealed record ReturnedRow(string Sheet, int Number, string Name, RowVerdict Verdict)
{
    /// <summary>0 where nobody is known.</summary>
    public long Person { get; init; }

    /// <summary>What is said of the person; null unless it will be taken.</summary>
    public CheckAnswer? Answer { get; init; }

    /// <summary>Heading of the column that is wrong; empty: the whole row.</summary>
    public string Column { get; init; } = "";

    /// <summary>What stands there.</summary>
    public string Value { get; init; } = "";

    /// <summary>What will be written, or why not and what to do; Chinese.</summary>
    public string Words { get; init; } = "";
}
