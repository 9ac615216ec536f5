namespace Wengang.App.Imports.Recognition;

/// <summary>A kind of worksheet that counties pass around.</summary>
/// <param name="Key">Name in code and results, e.g. out_work.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Rank">Kinds of lower rank are imported first, because others refer to them.</param>
/// <param name="Columns">The columns it may have.</param>
public sealed record SheetKind(string Key, string Name, int Rank, IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>Headings of which a person said that they mean nothing here.</summary>
    public IReadOnlySet<string> Ignored { get; init; } = new HashSet<string>();

    public IEnumerable<SheetColumn> Required => Columns.Where(c => c.Required);

    public SheetColumn Column(string key) => Columns.First(c => c.Key == key);
}
