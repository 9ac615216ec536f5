using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Entitlements;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.Browser.Tests.Setup;

/// <summary>The sample county's first subsidies: some claims of the home village wait, two are through their notices, one hangs on the village's board.</summary>
public static class SampleSubsidies
{
    private const string Home = "369901100";

    public static void Begin(CountySite site)
    {
        var today = DateOnly.FromDateTime(DateTime.Today);
        var day = today.AddDays(-60);
        As(site, Role.VillageWorker, u => EntitlementRun.Run(u, new DateOnly(2023, 5, 31), day, OperationSource.Command));
        using var db = CountyDatabase.At(site.Database).Open(Actor.Local("系统"));
        var ids = db.Set<SubsidyClaim>().OrderBy(c => c.Id).Select(c => c.Id).ToList();
        long[] through = [.. ids.Take(2)];
        As(site, Role.TownshipClerk, u => ClaimDesk.Act(u, [.. ids.Take(3)], ClaimAct.VillageReview, null, day));
        As(site, Role.TownshipClerk, u => NoticeDesk.Post(u, "transport", NoticeLevel.Village, through, [], day));
        As(site, Role.TownshipClerk, u => NoticeDesk.Post(u, "transport", NoticeLevel.Village, [ids[2]], [], today));
        As(site, Role.TownshipLeader, u => ClaimDesk.Act(u, through, ClaimAct.TownshipApprove, null, day.AddDays(20)));
        As(site, Role.RuralRevitalisation, u => ClaimDesk.Act(u, through, ClaimAct.CheckIdentity, null, day.AddDays(20)));
        As(site, Role.LabourBureau, u => ClaimDesk.Act(u, through, ClaimAct.BureauApprove, null, day.AddDays(20)));
        As(site, Role.LabourBureau, u => ClaimDesk.Act(u, through, ClaimAct.CompareData, null, day.AddDays(20)));
        As(site, Role.LabourBureau, u => NoticeDesk.Post(u, "transport", NoticeLevel.County, through, [], day.AddDays(20)));
        As(site, Role.TownshipClerk, u => AccountDesk.Set(u, through[0], "6228480402564890018", "虚拟农商行", "户主", day));
        As(site, Role.TownshipClerk, u => AccountDesk.Set(u, through[1], "6228480402564890026", "虚拟农商行", "户主", day));
        As(site, Role.Finance, u => BudgetDesk.Allot(u, "财政衔接推进乡村振兴补助资金", today.Year, "100万元", "清财〔2023〕8号", day));
    }

    private static void As(CountySite site, Role role, Action<Db> act)
    {
        var region = Roles.ReachOf(role) switch { RoleReach.Village => Home + "200", RoleReach.Township => Home + "000", _ => "369901000000" };
        var actor = new Actor("以前的" + role, Roles.NameOf(role), Roles.ScopeOf(role, region)) { Permissions = PermissionMatrix.Of(role), Role = role };
        using var db = CountyDatabase.At(site.Database).Open(actor);
        act(db);
    }
}
