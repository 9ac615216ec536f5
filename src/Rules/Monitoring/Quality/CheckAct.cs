namespace Wengang.Rules.Monitoring.Quality;

/// <summary>What was answered by one tap or one sheet.</summary>
/// <param name="At">When; of a phone, by its own clock.</param>
/// <param name="Key">The same tomorrow: the operation, of a phone the first person answered for.</param>
/// <param name="People">At least one answer.</param>
internal sealed record CheckAct(DateTime At, long Key, IReadOnlyList<CheckTrace> People)
{
    /// <summary>A household confirmed by one tap becomes an entry a person, all within a moment.</summary>
    private static readonly TimeSpan OneTap = TimeSpan.FromSeconds(1);

    public static IEnumerable<CheckAct> OnSite(IEnumerable<CheckTrace> traces) =>
        traces.GroupBy(t => t.Act).Select(g => new CheckAct(g.Min(t => t.At), g.Key, [.. g]));

    /// <param name="traces">All with a <see cref="CheckTrace.SaidAt"/>.</param>
    public static IEnumerable<CheckAct> OnPhone(IEnumerable<CheckTrace> traces)
    {
        foreach (var household in traces.GroupBy(t => t.HouseholdId))
        {
            var tap = new List<CheckTrace>();
            foreach (var trace in household.OrderBy(t => t.SaidAt).ThenBy(t => t.PersonId))
            {
                if (tap.Count > 0 && trace.SaidAt - tap[^1].SaidAt > OneTap)
                {
                    yield return Of(tap);
                    tap = [];
                }

                tap.Add(trace);
            }

            yield return Of(tap);
        }
    }

    private static CheckAct Of(List<CheckTrace> tap) => new(tap[0].SaidAt!.Value, tap[0].PersonId, tap);
}
