using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Regions;

namespace Wengang.App.Accounts;

/// <summary>Accounts of the invented sample county, one for each role; a real county never gets them.</summary>
public static class SampleAccounts
{
    /// <summary>Of the invented county only, printed by bin/run.</summary>
    public const string Password = "Qingxi-2023";

    /// <summary>The sample county's code is given to no place.</summary>
    private const string SampleCounty = "369901000000";

    private static readonly (string User, string Name, Role Role)[] Wanted =
    [
        ("xinxi", "村里的小禾", Role.VillageWorker), ("bangfu", "帮扶的远舟", Role.Helper), ("jingban", "乡镇经办老钟", Role.TownshipClerk),
        ("jingban2", "邻镇经办小傅", Role.TownshipClerk), ("fenguan", "乡镇分管蓝镇长", Role.TownshipLeader), ("zhenxing", "乡村振兴岗小杜", Role.RuralRevitalisation),
        ("zhenxing2", "乡村振兴局老温", Role.RuralRevitalisation), ("renshe", "人社岗小骆", Role.LabourBureau), ("nongye", "农业岗小阮", Role.Agriculture),
        ("caizheng", "财政岗小程", Role.Finance), ("qiye", "园区企业人事", Role.Enterprise), ("jigou", "人力资源公司", Role.Agency),
        ("lingdao", "县领导", Role.Leader), ("xitong", "系统管理员", Role.SystemAdministrator), ("anquan", "安全管理员", Role.SecurityAdministrator),
        ("shenji", "审计管理员", Role.AuditAdministrator),
    ];

    /// <summary>Creates those that are missing and lists all of them.</summary>
    /// <param name="db">A session of the person at the machine.</param>
    /// <param name="hash">Hashes the password that all of them share.</param>
    /// <exception cref="InvalidOperationException">This is not the sample county.</exception>
    public static IReadOnlyList<AccountInPosts> Create(Db db, Func<string> hash)
    {
        var divisions = db.Set<Division>().AsNoTracking().OrderBy(d => d.SortOrder).ThenBy(d => d.Code).ToList();
        if (divisions.Count(d => d.Level == DivisionLevel.County) != 1 || divisions.All(d => d.Code != SampleCounty))
        {
            throw new InvalidOperationException("示例账号只能建在样例县的数据库里。");
        }

        var names = Wanted.Select(w => w.User).ToList();
        var known = db.Set<Account>().Where(a => names.Contains(a.UserName)).Select(a => a.UserName).ToHashSet();
        var missing = Wanted.Where(w => !known.Contains(w.User)).ToList();
        if (missing.Count > 0)
        {
            Add(db, missing, divisions, hash);
        }

        return [.. AccountQueries.All(db).Where(a => names.Contains(a.Account.UserName)).OrderBy(a => names.IndexOf(a.Account.UserName))];
    }

    private static void Add(Db db, List<(string User, string Name, Role Role)> missing, List<Division> divisions, Func<string> hash)
    {
        using var operation = db.Begin(OperationKind.AccountChange, "建立样例县的示例账号", OperationSource.Command);
        foreach (var (user, name, role) in missing)
        {
            var account = new Account
            {
                Id = Ids.Next(), UserName = user, DisplayName = name, PasswordHash = hash(), PasswordChangedAt = operation.At, SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            db.Add(account);
            db.SaveChanges();
            db.Add(new AccountPost { Id = Ids.Next(), AccountId = account.Id, Role = role, RegionCode = RegionOf(user, role, divisions), GrantedAt = operation.At });
        }

        operation.Complete();
    }

    private static string RegionOf(string user, Role role, List<Division> divisions)
    {
        var townships = divisions.Where(d => d.Level == DivisionLevel.Township).Select(d => d.Code).ToList();
        var home = townships[user == "jingban2" ? 1 : 0];
        return Roles.ReachOf(role) switch
        {
            RoleReach.County => SampleCounty,
            RoleReach.Township => home,
            RoleReach.Village => divisions.First(d => d.Level == DivisionLevel.Village && d.ParentCode == home).Code,
            _ => "",
        };
    }
}
