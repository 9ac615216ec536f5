using Wengang.App.Imports.Reading;

namespace Wengang.App.Imports;

/// <summary>Counts what became of the rows of one worksheet. Every data row ends in exactly one count.</summary>
public sealed class SheetTally
{
    /// <summary>Rejections kept in full; more are only counted.</summary>
    private const int Kept = 100_000;

    private readonly List<RowRejection> rejections = [];
    private readonly SortedDictionary<string, int> reasons = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> notes = new(StringComparer.Ordinal);

    public int Rows => Added + Changed + Unchanged + Skipped + LeftOut + Rejected;

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int Skipped { get; private set; }

    /// <summary>Rows that a person decided to leave out.</summary>
    public int LeftOut { get; private set; }

    public int Rejected { get; private set; }

    public IReadOnlyList<RowRejection> Rejections => rejections;

    /// <summary>Rejected rows by reason code.</summary>
    public IReadOnlyDictionary<string, int> Reasons => reasons;

    /// <summary>Things worth knowing that rejected nothing, with how often they occurred.</summary>
    public IReadOnlyDictionary<string, int> Notes => notes;

    public void Count(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Added: Added++; break;
            case Outcome.Changed: Changed++; break;
            case Outcome.Unchanged: Unchanged++; break;
            case Outcome.Skipped: Skipped++; break;
            case Outcome.LeftOut: LeftOut++; break;
            default: throw new ArgumentOutOfRangeException(nameof(outcome), "A rejected row needs its problems.");
        }
    }

    public void Reject(int row, IReadOnlyList<CellProblem> problems)
    {
        Rejected++;
        reasons[problems[0].Reason] = reasons.GetValueOrDefault(problems[0].Reason) + 1;
        if (rejections.Count < Kept)
        {
            rejections.Add(new RowRejection(row, [.. problems]));
        }
    }

    public void Note(string sentence) => notes[sentence] = notes.GetValueOrDefault(sentence) + 1;
}
