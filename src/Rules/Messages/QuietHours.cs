namespace Wengang.Rules.Messages;

/// <summary>The hours of the day in which nobody's phone rings; over midnight when they begin later than they end.</summary>
/// <param name="From">Hour of the day, 0 to 23, inclusive.</param>
/// <param name="To">Hour of the day, 0 to 23, exclusive; equal to <paramref name="From"/>: never quiet.</param>
public sealed record QuietHours(int From, int To)
{
    public bool Holds(DateTime local) => From <= To ? local.Hour >= From && local.Hour < To : local.Hour >= From || local.Hour < To;

    /// <summary>The first instant at or after <paramref name="local"/> that is not quiet.</summary>
    public DateTime Next(DateTime local)
    {
        if (!Holds(local))
        {
            return local;
        }

        var end = local.Date.AddHours(To);
        return end > local ? end : end.AddDays(1);
    }
}
