namespace Wengang.Rules.Policies;

/// <summary>
/// From which day on somebody counts who qualifies as a monitored person only: the listing that is in force at the application. Who was listed again
/// after the risk had been eliminated counts from the new listing.
/// </summary>
/// <param name="Earliest">The earliest day that it can be; <see cref="DateOnly.MinValue"/> when there may be no bound.</param>
/// <param name="Latest">The latest day that it can be.</param>
/// <param name="Missing">What is missing to know the day; null when it is known.</param>
internal readonly record struct Listing(DateOnly Earliest, DateOnly Latest, Hole? Missing)
{
    /// <summary>No bound for lifted people, nor for those who are not monitored.</summary>
    public static Listing Of(CaseFacts facts, in Moment moment)
    {
        if (facts.HouseholdType == Values.HouseholdType.Lifted || facts.Monitoring is not { Length: > 0 } episodes) return default;
        var listing = Of(episodes, moment.Application);
        return facts.HouseholdType is null ? new(DateOnly.MinValue, listing.Latest, TargetRule.TypeMissing) : listing;
    }

    private static Listing Of(MonitorFact[] episodes, DateOnly day)
    {
        if (Array.Exists(episodes, episode => episode.From is null)) return new(DateOnly.MinValue, DateOnly.MaxValue, TargetRule.ListingMissing);
        var latest = Last(episodes, day) ?? DateOnly.MaxValue;
        return latest == DateOnly.MaxValue ? new(latest, latest, null) : Before(episodes, latest);
    }

    /// <summary>Goes back over episodes whose risk was not eliminated before the next one began.</summary>
    private static Listing Before(MonitorFact[] episodes, DateOnly latest)
    {
        var (earliest, surely) = (latest, latest);
        for (var i = 0; i < episodes.Length; i++)
        {
            var changed = false;
            foreach (var episode in episodes)
            {
                if (episode.From >= earliest || (episode.EliminationKnown && episode.EliminatedOn <= earliest)) continue;
                if (episode.EliminationKnown && surely == earliest) surely = episode.From!.Value;
                (earliest, changed) = (episode.From!.Value, true);
            }
            if (!changed) break;
        }
        return new(earliest, surely, earliest == surely ? null : TargetRule.EliminationMissing);
    }

    private static DateOnly? Last(MonitorFact[] episodes, DateOnly day)
    {
        DateOnly? last = null;
        foreach (var episode in episodes)
        {
            if (episode.From <= day && !(episode.From <= last)) last = episode.From;
        }
        return last;
    }
}
