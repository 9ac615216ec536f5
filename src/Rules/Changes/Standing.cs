namespace Wengang.Rules.Changes;

/// <summary>How a subject stands at one moment.</summary>
internal sealed class Standing
{
    public static readonly Standing Absent = new([], 0);

    private readonly IReadOnlyCollection<CountedRow> rows;
    private readonly int needed;

    private Standing(IReadOnlyCollection<CountedRow> rows, int needed)
    {
        (this.rows, this.needed) = (rows, needed);
        Amounts = rows.Where(IsCounted).GroupBy(r => r.Township).ToDictionary(g => g.Key, g => g.Sum(r => r.Amount));
    }

    /// <summary>What is counted, by township; empty when nothing is.</summary>
    public IReadOnlyDictionary<string, long> Amounts { get; }

    public bool Counts => Amounts.Count > 0;

    /// <summary>The facets of what is counted, else of everything there is; null when there is nothing.</summary>
    public int? Facets => rows.Count == 0 ? null : rows.Where(r => !Counts || IsCounted(r)).Aggregate(0, (all, r) => all | r.Facets);

    public long In(string township) => Amounts.GetValueOrDefault(township);

    /// <summary>The subjects of one moment.</summary>
    /// <param name="needed">The bits that a row needs to be counted.</param>
    public static Dictionary<string, Standing> Of(IEnumerable<CountedRow> rows, int needed) =>
        rows.GroupBy(r => r.Subject).ToDictionary(g => g.Key, g => new Standing([.. g], needed));

    private bool IsCounted(CountedRow row) => (row.Facets & needed) == needed;
}
