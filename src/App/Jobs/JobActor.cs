using Wengang.App.Access;

namespace Wengang.App.Jobs;

/// <summary>As whom jobs run.</summary>
public static class JobActor
{
    /// <summary>The system itself, for what nobody asked for: the nightly jobs.</summary>
    public static readonly Actor Service = Actor.Local("系统") with { Post = "定时任务" };

    /// <summary>Whoever asked for the job, in the same post; without a role: the whole county.</summary>
    public static Actor Of(Job job) => job.Role is { } role
        ? new Actor(job.User, job.Post, Roles.ScopeOf(role, job.RegionCode)) { Permissions = PermissionMatrix.Of(role), Role = role, AccountId = job.AccountId }
        : Actor.Local(job.User) with { Post = job.Post };

    /// <summary>The same person with sight of the whole county, for upkeep and for the list of jobs.</summary>
    internal static Actor SeeingEverything(Actor actor) => actor with { Scope = Scope.Everything };
}
