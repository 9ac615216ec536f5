using Wengang.App.Indicators;
using Wengang.App.People;

namespace Wengang.App.Monitoring.Counting;

/// <summary>Spells for counts that judge each person by that person's own spells.</summary>
public static class AskedSpells
{
    /// <summary>The known spells, without those of people who cannot stand in a region that is asked for: a page of a list costs its villages, not the county.</summary>
    public static IQueryable<WorkSpell> Of(FigureQuery query) =>
        Register.Asked(query) is { } people ? query.Facts<WorkSpell>().Where(s => people.Contains(s.PersonId)) : query.Facts<WorkSpell>();
}
