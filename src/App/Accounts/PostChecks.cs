using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Regions;

namespace Wengang.App.Accounts;

/// <summary>Which post may be given where and to whom.</summary>
internal static class PostChecks
{
    private static readonly Role[] Administrators = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];

    /// <exception cref="ArgumentException">There is no such region, or it is of another level than the role acts at.</exception>
    public static void Check(Db db, Role role, string regionCode)
    {
        if (Roles.ReachOf(role) == RoleReach.Itself)
        {
            return;
        }

        var level = Roles.ReachOf(role) switch { RoleReach.Village => DivisionLevel.Village, RoleReach.Township => DivisionLevel.Township, _ => DivisionLevel.County };
        if (level == DivisionLevel.County && IsFirstCounty(db, regionCode))
        {
            return;
        }

        if (!db.Set<Division>().Any(d => d.Code == regionCode && d.Level == level))
        {
            throw new ArgumentException($"“{Roles.NameOf(role)}”要选一个{Name(level)}。");
        }
    }

    /// <summary>三员分立: whoever runs the system, gives the rights and reads the record are three people.</summary>
    /// <exception cref="ArgumentException">The account holds another of the three posts.</exception>
    public static void CheckSeparation(Db db, long accountId, Role role)
    {
        if (!Administrators.Contains(role))
        {
            return;
        }

        var held = db.Set<AccountPost>().AsNoTracking().Where(p => p.AccountId == accountId && p.EndedAt == null).Select(p => p.Role).ToList();
        if (held.FirstOrDefault(h => Administrators.Contains(h) && h != role, role) is var other && other != role)
        {
            throw new ArgumentException($"系统、安全、审计管理员要由三个人分别担任：这个账号已经是{Roles.NameOf(other)}。");
        }
    }

    public static string PlaceOf(Db db, string regionCode) =>
        db.Set<Division>().AsNoTracking().SingleOrDefault(d => d.Code == regionCode)?.Name ?? "本系统";

    /// <summary>Somebody must be able to import the list of divisions before there is one.</summary>
    private static bool IsFirstCounty(Db db, string code) =>
        code.Length == 12 && code.All(char.IsAsciiDigit) && code.EndsWith("000000", StringComparison.Ordinal) && !db.Set<Division>().Any();

    private static string Name(DivisionLevel level) => level switch { DivisionLevel.Village => "村", DivisionLevel.Township => "乡镇", _ => "县" };
}
