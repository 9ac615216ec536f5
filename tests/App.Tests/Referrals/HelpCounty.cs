using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Imports;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Daily;
using Wengang.App.Referrals.Helping;
using Wengang.App.Referrals.Leads;
using Wengang.App.Referrals.Sending;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.People;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Referrals;

namespace Wengang.App.Tests.Referrals;

/// <summary>A county with people who want work, and somebody in each of the posts that help them.</summary>
public abstract class HelpCounty : Corrected
{
    private protected const long HelperAccount = 71;

    private protected static readonly DateOnly June = new(2023, 6, 30);
    private protected static readonly TestPerson One = new(1);
    private protected static readonly TestPerson Two = new(2);
    private protected static readonly TestPerson Far = new(3, TestCounty.West);

    private protected static Actor In(Role role, string region = "369902000000", long account = 0) => new("u" + role, Roles.NameOf(role), Roles.ScopeOf(role, region))
    {
        Permissions = PermissionMatrix.Of(role), Role = role, AccountId = account,
    };

    private protected static Actor Office => In(Role.RuralRevitalisation);

    private protected static Actor Bureau => In(Role.LabourBureau);

    private protected static Actor Helper => In(Role.Helper, TestCounty.East, HelperAccount);

    /// <summary>A sheet of June, so that the data reach to its end, and the account of the helper.</summary>
    private protected static TestCounty Open(DatabaseKind kind, params Recorded[] rows)
    {
        var sheet = new ImportSource { FileName = "六月.xlsx", Sheet = "1", Kind = "out_work", ObservedOn = June, At = new DateTime(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc) };
        var far = Far.Record();
        var county = With(kind, [One, Two, Far], [sheet, One.Record(), Two.Record(), Elsewhere(far), .. rows]);
        using var db = county.Open();
        using var operation = db.Begin(OperationKind.AccountChange, "测试", OperationSource.Command);
        db.Add(new Account { Id = HelperAccount, UserName = "bangfu", DisplayName = "远舟", PasswordChangedAt = operation.At });
        db.SaveChanges();
        db.Add(new AccountPost { Id = 72, AccountId = HelperAccount, Role = Role.Helper, RegionCode = TestCounty.East, GrantedAt = operation.At });
        operation.Complete();
        return county;
    }

    private protected static Monitoring.WorkPlan Wish(TestPerson person) => new()
    {
        PersonId = person.Id, Month = Rules.Values.Period.Of(June), Planned = true, RegionCode = person.Region, SourceId = 1, ObservedOn = June, Needs = "岗位推荐",
    };

    private protected static Monitoring.WorkSpell Ended(TestPerson person, string employer, string end = "2023-06") => new()
    {
        PersonId = person.Id, StartMonth = TestPerson.Month("2023-01"), EndMonth = TestPerson.Month(end), WorkRegion = Rules.Values.WorkRegion.OtherProvince, RegionCode = person.Region,
        ValidFrom = new DateOnly(2023, 1, 1), ObservedOn = June, Employer = employer,
    };

    private protected static string Nightly(TestCounty county, DateOnly today) => As(county, Actor.Local("系统"), db => ReferralsDaily.Run(db, today, OperationSource.Job));

    private protected static IReadOnlyList<Referral> All(TestCounty county) => As(county, Actor.Local("t"), db => db.Set<Referral>().AsNoTracking().OrderBy(r => r.Id).ToList());

    private protected static Referral Of(TestCounty county, TestPerson person) => All(county).Last(r => r.PersonId == person.Id);

    private protected static IReadOnlyList<Lead> Leads(TestCounty county) =>
        As(county, Actor.Local("t"), db => db.Set<Lead>().AsNoTracking().Where(l => l.ClosedOn == null).OrderBy(l => l.Reason).ThenBy(l => l.SubjectKey).ToList());

    private protected static void Send(TestCounty county, DateOnly today) => As(county, Office, db => BatchSender.Send(db, null, urgent: false, today));

    private protected static void Accept(TestCounty county, DateOnly today, params long[] ids) => As(county, Bureau, db => BureauDesk.Accept(db, ids, HelperAccount, today));

    private protected static bool Record(TestCounty county, long referral, DateOnly today, ServiceKind kind = ServiceKind.Contact, string? job = null, bool reached = true, string? key = null) =>
        As(county, Helper, db => HelperDesk.Record(db, referral, new HelpEntry { Kind = kind, Job = job, Reached = reached, Key = key ?? EditForm.NewKey() }, today));

    /// <summary>On the list, sent, accepted with the helper, and spoken to on the day.</summary>
    private protected static long Helped(TestCounty county, DateOnly today)
    {
        Nightly(county, today);
        Send(county, today);
        var id = Of(county, One).Id;
        Accept(county, today, id);
        Record(county, id, today);
        return id;
    }

    private protected static bool Place(TestCounty county, long referral, DateOnly today, string start = "2023-07") => As(county, Helper, db => PlacementDesk.Place(
        db, referral, new Dictionary<string, string> { ["start"] = start, ["region"] = "省外", ["province"] = "广东省", ["employer"] = "乙厂" }, EditForm.NewKey(), today));

    private static App.People.PersonRecord Elsewhere(App.People.PersonRecord record) => new()
    {
        PersonId = record.PersonId, HouseholdId = 2, Name = record.Name, HouseholdType = record.HouseholdType, Labour = record.Labour, RegionCode = record.RegionCode, ValidFrom = record.ValidFrom,
    };
}
