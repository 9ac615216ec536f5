using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Editing;
using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Reading;

/// <summary>One stretch of work with the versions in which it was reported, the latest last.</summary>
public sealed record SpellHistory(IReadOnlyList<WorkSpell> Versions)
{
    public WorkSpell Latest => Versions[^1];

    public Period Start => Latest.StartMonth;

    public Period? End => Latest.EndMonth;

    public bool IsOut => Latest.WorkRegion != WorkRegion.OwnTownship;

    public string Region => WorkRegions.List.NameOf(Latest.WorkRegion);

    public string Place => string.Join(' ', new[] { Latest.Province, Latest.City, Latest.County }.OfType<string>());

    /// <summary>Whether a person may open the form for a field; the list of fields is the same for all spells.</summary>
    public static bool CanEdit(string? field) => SpellFields.Find(field) is not null;

    public static IReadOnlyList<SpellHistory> Of(IEnumerable<WorkSpell> spells) =>
        [.. spells.GroupBy(s => s.StartMonth).OrderByDescending(g => g.Key).Select(g => new SpellHistory([.. g.OrderBy(s => s.ValidFrom)]))];
}
