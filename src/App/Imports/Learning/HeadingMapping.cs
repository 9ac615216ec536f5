namespace Wengang.App.Imports.Learning;

/// <summary>What a clerk said a heading means in a kind of sheet; it holds for the whole county and for every later import.</summary>
public sealed class HeadingMapping
{
    public long Id { get; init; }

    /// <summary>Key of the kind of sheet.</summary>
    public required string Kind { get; init; }

    /// <summary>The heading without blanks, unit and marks.</summary>
    public required string Heading { get; init; }

    /// <summary>Key of the column; empty: the heading means nothing here.</summary>
    public required string Column { get; set; }

    public required string User { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}
