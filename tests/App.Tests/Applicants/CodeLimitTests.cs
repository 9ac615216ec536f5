using Wengang.App.Applicants.Codes;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Applicants;

/// <summary>How often codes may be asked for, each limit at its bound, for numbers that are recorded and for those that are not.</summary>
public class CodeLimitTests : ApplicantCounty
{
    [Theory, OnBothDatabases]
    public void Five_a_day_for_a_number_and_not_within_a_minute_also_after_a_restart(DatabaseKind kind)
    {
        using var county = Doors(kind);
        foreach (var number in new[] { One.Identity, new TestPerson(50).Identity })
        {
            Ask(county, number);
            Assert.Equal(CodeLimit.Again.Says, Refused(() => Ask(county, number, "13900000077", Noon.AddSeconds(59))));
            foreach (var hour in Enumerable.Range(1, 4))
            {
                Ask(county, number, "139000000" + Text(60 + hour), Noon.AddMinutes(hour));
            }

            Assert.Equal(CodeLimit.Number.Says, Refused(() => Ask(county, number, "13900000078", Noon.AddHours(23.9))));
            var restarted = CountyDatabase.At(county.Connection);
            using var db = restarted.Open(CodeDesk.Stranger);
            Assert.Equal(CodeLimit.Number.Says, Refused(() => CodeDesk.Ask(db, App.Applicants.ApplicantKind.Person, number, "13900000078", "10.0.0.1", Noon.AddHours(23.9))));
            Ask(county, number, "13900000079", Noon.AddHours(24));
        }
    }

    [Theory, OnBothDatabases]
    public void Ten_a_day_for_a_phone(DatabaseKind kind)
    {
        using var county = Doors(kind);
        foreach (var n in Enumerable.Range(10, 10))
        {
            Ask(county, new TestPerson(n).Identity, address: "10.0.0." + Text(n));
        }

        Assert.Equal(CodeLimit.Phone.Says, Refused(() => Ask(county, One.Identity, at: Noon.AddHours(23))));
        Ask(county, One.Identity, at: Noon.AddHours(24));
    }

    [Theory, OnBothDatabases]
    public void Thirty_an_hour_from_one_address_and_six_hundred_from_all(DatabaseKind kind)
    {
        using var county = Doors(kind);
        Fill(county, 30, "10.0.0.1");
        Assert.Equal(CodeLimit.Address.Says, Refused(() => Ask(county, One.Identity)));
        Ask(county, One.Identity, address: "10.0.0.2");
        Fill(county, 568, "10.0.0.3");
        Ask(county, Two.Identity, OtherPhone, address: "10.0.0.4");
        Assert.Equal(CodeLimit.All.Says, Refused(() => Ask(county, NoPhone.Identity, "13900000003", address: "10.0.0.5")));
        Ask(county, NoPhone.Identity, "13900000003", Noon.AddHours(1), "10.0.0.5");
    }

    [Theory, OnBothDatabases]
    public void What_is_no_number_is_said_at_once_and_not_counted(DatabaseKind kind)
    {
        using var county = Doors(kind);
        Assert.Contains("手机号", Refused(() => Ask(county, One.Identity, "0796-1234567")), StringComparison.Ordinal);
        Assert.NotEmpty(Refused(() => Ask(county, One.Identity[..17] + (One.Identity[17] == '1' ? '2' : '1'))));
        Assert.NotEmpty(Refused(() => Ask(county, "91361", kind: App.Applicants.ApplicantKind.Enterprise)));
        Assert.Equal(0, As(county, CodeDesk.Stranger, db => db.Set<CodeRequest>().Count()));
    }

    private static string Refused(Action act) => Assert.Throws<EditRefusedException>(act).Message;

    /// <summary>Requests by as many others, as they are stored.</summary>
    private static void Fill(TestCounty county, int count, string address) => As(county, CodeDesk.Stranger, db =>
    {
        using var operation = db.Begin(App.Auditing.OperationKind.CodeAsked, "测试", App.Auditing.OperationSource.Person);
        db.AddRange(Enumerable.Range(0, count).Select(n => new CodeRequest
        {
            Id = Ids.Next(), At = Noon, NumberHash = db.Protector.Index($"{address} {n}"), PhoneHash = db.Protector.Index($"phone {address} {n}"),
            AddressHash = db.Protector.Index("address " + address), CodeHash = [1],
        }));
        operation.Complete();
    });
}
