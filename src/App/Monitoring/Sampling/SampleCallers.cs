using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Data;
using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Who can be asked to call on a level.</summary>
public static class SampleCallers
{
    /// <summary>The accounts with a post at the place itself that allows it; in one statement.</summary>
    public static IReadOnlyList<CallCandidate> Of(Db db, SampleLevel level, string place)
    {
        var roles = Enum.GetValues<Role>().Where(r => PermissionMatrix.Allows(r, level == SampleLevel.Village ? Permission.AnswerChecks : Permission.VerifyChecks)).ToList();
        return [.. (from post in db.Set<AccountPost>().AsNoTracking()
                    join account in db.Set<Account>().AsNoTracking() on post.AccountId equals account.Id
                    where post.EndedAt == null && !account.IsDisabled && post.RegionCode == place && roles.Contains(post.Role)
                    orderby account.UserName
                    select new { account.Id, account.UserName, account.DisplayName })
            .AsEnumerable().DistinctBy(a => a.Id).Select(a => new CallCandidate(a.Id, a.UserName, a.DisplayName))];
    }
}
