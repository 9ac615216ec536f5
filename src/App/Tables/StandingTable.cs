namespace Wengang.App.Tables;

/// <summary>A table that superiors ask for again and again (domain U.1).</summary>
public sealed record StandingTable
{
    /// <summary>Part of its address; permanent.</summary>
    public required string Key { get; init; }

    /// <summary>As people call it.</summary>
    public required string Title { get; init; }

    /// <summary>Unit of its numbers.</summary>
    public string Unit { get; init; } = "人";

    public TableGrain Grain { get; init; }

    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>Reads the rows; null for a table by township, whose columns say it all, and for one without data.</summary>
    public Func<TableRequest, TableBody>? Read { get; init; }

    /// <summary>What data would have to be imported before the table can be made; null when it can be made.</summary>
    public string? Missing { get; init; }

    /// <summary>How rows and numbers are meant, for the foot of the table.</summary>
    public string? Note { get; init; }

    /// <summary>Whether a subsidy, a fund, a township or a month can be chosen.</summary>
    public bool HasParts { get; init; }

    /// <summary>Whether it names people.</summary>
    public bool NamesPeople => Grain == TableGrain.Person;

    /// <summary>The columns that can be filled.</summary>
    public IEnumerable<TableColumn> Present => Columns.Where(c => c.Absent is null);

    /// <summary>The sentences under the table.</summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            var absent = Columns.Where(c => c.Absent is not null).GroupBy(c => c.Absent!)
                .Select(g => $"“{string.Join("”“", g.Select(c => c.Heading))}”暂无数据：{g.Key}。");
            return Note is null ? [.. absent] : [Note, .. absent];
        }
    }
}
