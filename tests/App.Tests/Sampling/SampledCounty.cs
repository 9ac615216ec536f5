using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.Tests.Checking;
using Wengang.App.Tests.Indicators;
using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.App.Tests.Sampling;

/// <summary>The county whose July is open, its clerks, and a draw of everybody in it.</summary>
public abstract class SampledCounty : CheckedCounty
{
    private protected const string EastTownship = "369902001000";
    private protected const string Month = "2023-07-31";

    private protected static readonly DateOnly Called = new(2023, 7, 26);

    private protected static Actor Clerk(string township = EastTownship, string name = "乡镇甲", long account = 21) =>
        new(name, "乡镇经办人员", Roles.ScopeOf(Role.TownshipClerk, township)) { Permissions = PermissionMatrix.Of(Role.TownshipClerk), Role = Role.TownshipClerk, AccountId = account };

    /// <summary>Both villages say that they are done; gives how many were drawn.</summary>
    private protected static int Draw(TestCounty county)
    {
        using var db = county.Open();
        DoneMarks.Set(db, July, TestCounty.East, Midsummer);
        DoneMarks.Set(db, July, TestCounty.West, Midsummer);
        return SampleDesk.Draw(db, July, Midsummer, OperationSource.Page);
    }

    private protected static void Call(TestCounty county, TestPerson person, CallForm form, Actor? actor = null)
    {
        using var db = county.Open(actor ?? Clerk());
        CallDesk.Record(db, July, SampleLevel.Township, $"{person.Id}", form, Called);
    }

    private protected static void Refused(Action act) => Assert.NotEmpty(Assert.Throws<EditRefusedException>(act).Message);

    private protected static SampleSeed Seed(TestCounty county)
    {
        using var db = county.Open();
        return SampleSeeds.Find(db, July)!;
    }

    private protected static void Account(TestCounty county, long id, string name, Role role, string region) => county.Write(db =>
    {
        db.Add(new Account { Id = id, UserName = name, DisplayName = name });
        db.Add(new AccountPost { Id = Ids.Next(), AccountId = id, Role = role, RegionCode = region, GrantedAt = DateTime.UtcNow });
    });
}
