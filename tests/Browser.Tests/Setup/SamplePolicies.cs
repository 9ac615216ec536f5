using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Entitlements;
using Wengang.App.Policies.Decisions;
using Wengang.App.Policies.Simulating;
using Wengang.App.Policies.Versions;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Policies;

namespace Wengang.Browser.Tests.Setup;

/// <summary>The sample policies, published; one was tried on the county, and one person of the home township was decided.</summary>
public static class SamplePolicies
{
    public const string Code = "qingxi-transport";

    private const string Home = "369901100";
    private static readonly DateOnly AsOf = new(2023, 5, 31);

    public static void Begin(CountySite site)
    {
        site.Command(["policy", "publish", .. Directory.GetFiles(Repository.Path("sample", "policies"), "*.json"), "--editor", "业务股小邢", "--publisher", "分管局长老白"]);
        PolicyVersion version;
        long person;
        using (var db = Open(site, Role.RuralRevitalisation, "369901000000"))
        {
            version = PolicyBook.Of(db, Code)[0];
            Simulator.Run(db, version, AsOf, LedgerPayments.TrialFacts, _ => { });
            person = db.Set<SimulatedPerson>().Where(p => p.RegionCode.StartsWith(Home) && p.Verdict == Verdict.Eligible).OrderBy(p => p.PersonId).Select(p => p.PersonId).First();
        }

        using var clerk = Open(site, Role.TownshipClerk, Home + "000");
        DecisionDesk.Keep(clerk, version, person, LedgerPayments.Facts(clerk, AsOf, PolicyBook.Compile(version)), OperationSource.Command);
    }

    private static Db Open(CountySite site, Role role, string region) => CountyDatabase.At(site.Database).Open(
        new Actor("以前的" + role, Roles.NameOf(role), Roles.ScopeOf(role, region)) { Permissions = PermissionMatrix.Of(role), Role = role });
}
