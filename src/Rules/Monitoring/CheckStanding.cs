using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring;

/// <summary>Which 监测结果 follows from what is known of a person's work.</summary>
public static class CheckStanding
{
    /// <param name="channels">就业渠道 of the work that goes on at the month's end, as written; empty when there is none.</param>
    /// <param name="before">The last known result; null when there is none.</param>
    /// <param name="ended">Whether work ended since that result.</param>
    /// <returns>
    /// With work: what its channel says, or what was said before of such work. Without: the last result, because not every work is in the
    /// sheets (posts, workshops, farming nearby), unless work ended since or the person could not be found.
    /// </returns>
    public static CheckResult Of(IReadOnlyCollection<string?> channels, CheckResult? before, bool ended)
    {
        if (channels.Count == 0)
        {
            return ended || before is null or CheckResult.Unreachable ? CheckResult.NotAtWork : before.Value;
        }

        if (before is CheckResult.PublicPost or CheckResult.Workshop && channels.All(c => c is null)) return before.Value;
        var named = channels.Select(Named).ToHashSet();
        return named.Contains(CheckResult.AtWork) ? CheckResult.AtWork : named.Contains(CheckResult.Workshop) ? CheckResult.Workshop : CheckResult.PublicPost;
    }

    private static CheckResult Named(string? channel) =>
        channel is not null && EmploymentChannels.List.TryParse(channel, out var known, out _)
            ? known switch
            {
                EmploymentChannel.Workshop => CheckResult.Workshop,
                EmploymentChannel.PublicPost => CheckResult.PublicPost,
                _ => CheckResult.AtWork,
            }
            : CheckResult.AtWork;
}
