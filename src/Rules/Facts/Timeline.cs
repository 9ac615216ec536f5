namespace Wengang.Rules.Facts;

/// <summary>
/// The bi-temporal fold of the importer. A history is defined by the observations alone: ordered by day, equal neighbours joined,
/// each content holding until the next different observation, the first one reaching back to its own start or to the beginning.
/// Hence the order of import does not matter, and a second observation of the same day is a correction.
/// </summary>
public static class Timeline
{
    /// <summary>What a new observation changes in the believed history of one subject.</summary>
    /// <param name="versions">The versions believed now, in any order, not overlapping.</param>
    /// <param name="observation">The new observation.</param>
    /// <param name="observedBefore">
    /// The days on which the subject was observed before, also where nothing changed or where it was absent. The days of
    /// <paramref name="versions"/> are known anyway. A day left out weakens one thing only: an observation that arrives late and is older
    /// then holds until the next version, beyond a sheet that had confirmed the old content.
    /// </param>
    public static TimelineChange Fold(
        IReadOnlyCollection<FactVersion> versions, Observation observation, IEnumerable<DateOnly>? observedBefore = null)
    {
        var covering = versions.FirstOrDefault(version => version.Covers(observation.At));
        var isFirst = versions.All(version => observation.At <= version.ObservedAt);
        if (!isFirst && covering?.Hash == observation.Hash) return TimelineChange.Nothing;

        var days = new SortedDictionary<DateOnly, string?>();
        foreach (var day in versions.Select(version => version.ObservedAt).Concat(observedBefore ?? []))
        {
            days[day] = versions.FirstOrDefault(version => version.Covers(day))?.Hash;
        }
        days[observation.At] = observation.Hash;
        return Difference(versions, Build(days, FirstDayOf(versions, observation, days.Keys.First())));
    }

    /// <summary>What changes when a sheet says something that has held since an earlier day: an end that is reported late ends the past too.</summary>
    /// <param name="versions">The versions believed now, in any order, not overlapping.</param>
    /// <param name="observation">The new observation.</param>
    /// <param name="since">The day since when the content holds, before the day of the observation.</param>
    public static TimelineChange FoldSince(IReadOnlyCollection<FactVersion> versions, Observation observation, DateOnly since)
    {
        var later = versions.Where(version => version.ObservedAt > observation.At).MinBy(version => version.ValidFrom);
        var overtaken = versions.Where(version => version.ObservedAt <= observation.At && (version.ValidTo is not { } end || end > since)).ToList();
        var corrected = overtaken.Where(version => version.ObservedAt == observation.At).Select(version => version.ValidFrom);
        var from = corrected.Append(since).Min();
        var kept = overtaken.Where(version => version.ValidFrom < from).Select(version => version with { ValidTo = from });
        var until = later is not null && later.ValidFrom > from ? later.ValidFrom : (DateOnly?)null;
        return Difference(overtaken, [.. kept, new FactVersion(from, until, observation.At, observation.Hash!)]);
    }

    private static DateOnly FirstDayOf(IReadOnlyCollection<FactVersion> versions, Observation observation, DateOnly firstObserved)
    {
        if (observation.At != firstObserved) return versions.Count == 0 ? observation.At : versions.Min(version => version.ValidFrom);
        var start = observation.Start ?? DateOnly.MinValue;
        return start < observation.At ? start : observation.At;
    }

    private static List<FactVersion> Build(SortedDictionary<DateOnly, string?> days, DateOnly firstDay)
    {
        var history = new List<FactVersion>();
        string? current = null;
        var first = true;
        foreach (var (day, hash) in days)
        {
            if (!first && hash == current) continue;
            if (current is not null) history[^1] = history[^1] with { ValidTo = day };
            if (hash is not null) history.Add(new FactVersion(first ? firstDay : day, null, day, hash));
            (current, first) = (hash, false);
        }
        return history;
    }

    private static TimelineChange Difference(IReadOnlyCollection<FactVersion> before, List<FactVersion> after) =>
        new([.. before.Except(after)], [.. after.Except(before)]);
}
