using System.Text;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Intake.Receiving;
using Wengang.App.Monitoring.Quality;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.People;
using Wengang.App.Policies.Decisions;
using Wengang.App.Policies.Simulating;
using Wengang.App.Referrals;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Notices;

namespace Wengang.Browser.Tests.Setup;

/// <summary>The township whose people nobody from elsewhere may see.</summary>
/// <param name="Code">Of the township, 12 digits.</param>
/// <param name="PersonId">One of its people.</param>
/// <param name="HouseholdId">That person's household.</param>
/// <param name="BatchId">Files that its clerk dropped, with the name of one of its people.</param>
/// <param name="Secrets">Names and household numbers that occur in no other township.</param>
/// <param name="Village">Where that person lives.</param>
public sealed record HomeTownship(string Code, long PersonId, long HouseholdId, long BatchId, IReadOnlyList<string> Secrets, string Village)
{
    private const string Prefix = "369901100";

    /// <summary>Somebody of the township whom the county helps.</summary>
    public required long ReferralId { get; init; }

    /// <summary>Somebody of it who was drawn for a call-back.</summary>
    public required string SampledKey { get; init; }

    /// <summary>Something odd in its answers.</summary>
    public required long FlagId { get; init; }

    /// <summary>A claim for a subsidy of one of its people, and the notice that hangs in one of its villages.</summary>
    public required long ClaimId { get; init; }

    public required long NoticeId { get; init; }

    /// <summary>What a policy decided of one of its people, and a trial on the county's people.</summary>
    public required long DecisionId { get; init; }

    public required long SimulationId { get; init; }

    /// <summary>Name of the file that was dropped: no other township's business, but the audit names it.</summary>
    public const string Dropped = "城关镇某户_20230630.csv";

    public static HomeTownship Read(CountySite site)
    {
        using var db = CountyDatabase.At(site.Database).Open(Actor.Local("test"));
        var records = db.Set<PersonRecord>().AsNoTracking().Select(r => new { r.PersonId, r.HouseholdId, r.Name, r.RegionCode }).ToList();
        var elsewhere = records.Where(r => !r.RegionCode.StartsWith(Prefix, StringComparison.Ordinal)).Select(r => r.Name).ToHashSet();
        var home = records.Where(r => r.RegionCode.StartsWith(Prefix, StringComparison.Ordinal)).ToList();
        var names = home.Select(r => r.Name).Where(n => n.Length > 2 && !elsewhere.Contains(n)).Distinct().ToList();
        var households = db.Set<Household>().AsNoTracking().Where(h => h.RegionCode.StartsWith(Prefix)).Select(h => h.Code).ToList();
        return new HomeTownship(Prefix + "000", home[0].PersonId, home[0].HouseholdId, Drop(site, names[0]), [.. names, .. households], home[0].RegionCode)
        {
            ClaimId = db.Set<SubsidyClaim>().Where(c => c.RegionCode.StartsWith(Prefix)).OrderByDescending(c => c.Id).Select(c => c.Id).First(),
            NoticeId = db.Set<PublicNotice>().Where(n => n.RegionCode.StartsWith(Prefix)).OrderByDescending(n => n.LastDay).Select(n => n.Id).First(),
            DecisionId = db.Set<StoredDecision>().Where(d => d.RegionCode.StartsWith(Prefix)).OrderBy(d => d.Id).Select(d => d.Id).First(),
            SimulationId = db.Set<PolicySimulation>().OrderBy(s => s.Id).Select(s => s.Id).First(),
            ReferralId = db.Set<Referral>().Where(r => r.RegionCode.StartsWith(Prefix)).OrderBy(r => r.Id).Select(r => r.Id).First(),
            SampledKey = db.Set<SampledPerson>().Where(s => s.Place == Prefix + "000").OrderBy(s => s.Rank).Select(s => s.Key).First(),
            FlagId = db.Set<QualityFlag>().Where(f => f.RegionCode.StartsWith(Prefix)).OrderBy(f => f.Id).Select(f => f.Id).First(),
        };
    }

    /// <summary>A clerk of the township drops a sheet whose only row is sent back; its name must not leave the township.</summary>
    private static long Drop(CountySite site, string name)
    {
        var clerk = new Actor("home-clerk", "乡镇经办人员", Scope.Below(Prefix)) { Permissions = PermissionMatrix.Of(Role.TownshipClerk), Role = Role.TownshipClerk };
        using var db = CountyDatabase.At(site.Database).Open(clerk);
        var content = Encoding.UTF8.GetBytes($"户编号,姓名,证件号码,户类型,与户主关系,乡镇\n1,{name},1,脱贫户,户主,城关镇\n");
        return Receiver.Receive(db, [new DroppedFile(Dropped, content.Length, () => new MemoryStream(content))])!.Id;
    }
}
