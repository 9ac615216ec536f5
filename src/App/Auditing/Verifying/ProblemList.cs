namespace Wengang.App.Auditing.Verifying;

/// <summary>Keeps the first problems and counts all.</summary>
internal sealed class ProblemList(int most)
{
    private readonly List<string> shown = [];

    public IReadOnlyList<string> Shown => shown;

    public long Count { get; private set; }

    public void Add(string problem)
    {
        Count++;
        if (shown.Count < most)
        {
            shown.Add(problem);
        }
    }
}
