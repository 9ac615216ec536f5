using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Cases;

/// <summary>The latest monitoring of each monitored person.</summary>
internal sealed class Monitorings
{
    private static readonly char[] Separators = ['、', ',', '，', ';', '；', '/'];

    private readonly Dictionary<long, MonitorFacts> byPerson = [];

    public Monitorings(Db db, FindingDay day)
    {
        var episodes = db.Set<MonitorEpisode>().AsNoTracking();
        var hasMeasures = episodes.Any(e => e.Measures != null);
        foreach (var e in episodes.OrderBy(e => e.IdentifiedIn).AsEnumerable().Where(e => !(e.IdentifiedIn > day.Month)))
        {
            var eliminated = e.EliminatedIn > day.Month ? null : e.EliminatedIn;
            if (e.RiskEliminated && e.EliminatedIn is null)
            {
                // Over, but since when is not known: no rule can judge it.
                byPerson.Remove(e.PersonId);
                continue;
            }

            byPerson[e.PersonId] = new MonitorFacts(e.IdentifiedIn, eliminated, Parts(e.Risks), hasMeasures ? Parts(e.Measures) : null);
        }
    }

    public IReadOnlyCollection<long> Persons => byPerson.Keys;

    public MonitorFacts? Of(long person) => byPerson.GetValueOrDefault(person);

    private static string[] Parts(string? text) => text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
