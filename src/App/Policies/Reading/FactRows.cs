using Wengang.App.People;

namespace Wengang.App.Policies.Reading;

/// <summary>What was read of a run of persons.</summary>
/// <param name="Register">The persons, in the order of keys.</param>
/// <param name="Spells">Versions of their work spells.</param>
/// <param name="Episodes">Their times as monitored persons.</param>
/// <param name="Posts">Their public posts.</param>
internal sealed record FactRows(
    List<RegisterRow> Register, List<SpellRow> Spells, List<MonitorEpisode> Episodes, List<PostRow> Posts);
