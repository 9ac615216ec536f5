using Microsoft.EntityFrameworkCore;
using Wengang.App.Applicants.Codes;
using Wengang.App.Auditing;
using Wengang.App.Messages;
using Wengang.App.Messages.Sending;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Messages;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Applicants;

/// <summary>A code goes to the recorded telephone and nowhere else, opens once, and cannot be guessed.</summary>
public class CodeTests : ApplicantCounty
{
    [Theory, OnBothDatabases]
    public void A_code_goes_to_the_recorded_phone_and_opens_once(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var request = Ask(county, One.Identity, "139 0000 0001");
        var sms = Assert.Single(Sent(county));
        Assert.Equal(Phone, sms.To);
        var code = Digits(sms.Text);
        Assert.Contains(code, sms.Parameters, StringComparison.Ordinal);
        Assert.Null(Found(county, request));
        Assert.True(Enter(county, request, code));
        Assert.Equal((One.Id, "甲1", TestCounty.East), (Found(county, request)!.PersonId, Found(county, request)!.Name, Found(county, request)!.RegionCode));
        Assert.False(Enter(county, request, code));
        Assert.Empty(Sent(county, Later(5)));
    }

    [Theory, OnBothDatabases]
    public void Five_wrong_codes_and_the_right_one_opens_nothing_any_more(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var (request, code) = (Ask(county, One.Identity), Code(county));
        var wrong = code == "000000" ? "000001" : "000000";
        Assert.All(Enumerable.Range(0, 4), _ => Assert.False(Enter(county, request, wrong)));
        var other = Ask(county, Two.Identity, OtherPhone);
        var second = Code(county);
        Assert.False(Enter(county, request, wrong));
        Assert.False(Enter(county, request, code));
        Assert.All(Enumerable.Range(0, 4), _ => Assert.False(Enter(county, other, second == "000000" ? "000001" : "000000")));
        Assert.True(Enter(county, other, second));
        Assert.False(Enter(county, 12345, code));
    }

    [Theory, OnBothDatabases]
    public void A_code_lives_ten_minutes_and_a_new_one_voids_it(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var (late, code) = (Ask(county, One.Identity), Code(county));
        Assert.False(Enter(county, late, code, Later(10)));
        var first = Ask(county, Two.Identity, OtherPhone, Later(20));
        var old = Code(county, Later(20));
        var again = Ask(county, Two.Identity, OtherPhone, Later(22));
        var fresh = Code(county, Later(22));
        Assert.False(Enter(county, first, old, Later(23)));
        Assert.True(Enter(county, again, fresh, Later(22).AddMinutes(9.9)));
    }

    /// <summary>Who does not know the telephone cannot void the code of who does.</summary>
    [Theory, OnBothDatabases]
    public void Asking_with_another_phone_does_not_void_a_code(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var (request, code) = (Ask(county, One.Identity), Code(county));
        Ask(county, One.Identity, OtherPhone, Later(2));
        Assert.True(Enter(county, request, code, Later(3)));
    }

    /// <summary>The same rows are written, the same is said, and nothing is sent.</summary>
    [Theory, OnBothDatabases]
    public void What_does_not_fit_the_register_looks_the_same_and_sends_nothing(DatabaseKind kind)
    {
        using var county = Doors(kind);
        county.Write(db => TestCounty.Store(db, Enumerable.Range(10, 4).Select(n => Recorded(db, new TestPerson(n), "13900000009", n))));
        county.Write(db => TestCounty.Store(db, Enumerable.Range(10, 4).Select(n => new TestPerson(n).Person(db.Protector))));
        var right = Rows(county, () => Ask(county, One.Identity));
        (string, string)[] misses = [(new TestPerson(99).Identity, Phone), (Two.Identity, Phone), (NoPhone.Identity, "13900000003"), (new TestPerson(10).Identity, "13900000009")];
        Assert.Single(Sent(county));
        foreach (var ((number, phone), i) in misses.Select((m, i) => (m, i)))
        {
            Assert.Equal(right, Rows(county, () => Ask(county, number, phone, Later(5 + i))));
            Assert.Empty(Sent(county, Later(5 + i)));
        }
    }

    [Theory, OnBothDatabases]
    public void A_code_goes_out_in_the_quiet_hours_but_not_too_late(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var night = new DateTime(2023, 7, 3, 23, 0, 0, DateTimeKind.Local).ToUniversalTime();
        Ask(county, One.Identity, at: night);
        Assert.Equal(Phone, Assert.Single(Sent(county, night)).To);
        Ask(county, Two.Identity, OtherPhone, night);
        var gone = new Postman { Answer = _ => SendOutcome.Again("短信网关连不上。") };
        Assert.Single(Sent(county, night, gone));
        Assert.Empty(Sent(county, night.AddMinutes(11)));
        As(county, App.Access.Actor.Local("t"), db => Assert.All(db.Set<Delivery>().AsNoTracking(), d => Assert.Null(d.WordsCipher)));
    }

    [Theory, OnBothDatabases]
    public void Number_phone_and_code_stand_nowhere_in_clear(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var (request, code) = (Ask(county, One.Identity), Code(county));
        Assert.True(Enter(county, request, code));
        As(county, App.Access.Actor.Local("t"), db =>
        {
            var text = string.Join('\n', db.Set<Change>().Where(c => c.Entity == "code_request" || c.Entity == "delivery").AsEnumerable().Select(c => c.Before + c.After)
                .Concat(db.Set<Operation>().Select(o => o.Reason)).Concat(db.Set<Delivery>().Select(d => d.Text + d.Parameters)).Concat(db.Set<App.Jobs.Job>().Select(j => j.Title + j.Argument)));
            Assert.DoesNotContain(One.Identity, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Phone, text, StringComparison.Ordinal);
            Assert.DoesNotContain($"\"{code}\"", text, StringComparison.Ordinal);
            Assert.Contains("\"CodeHash\":\"***\"", text, StringComparison.Ordinal);
            var last = db.Set<Operation>().OrderByDescending(o => o.Sequence).First(o => o.Kind == OperationKind.CodeTried);
            Assert.Equal(OperationSource.Person, last.Source);
            Assert.Contains(last.Id, App.Auditing.Reading.PersonOperations.Of(db, One.Id));
        });
        AssertSound(county);
    }

    private static (int Requests, int Deliveries, int Changes, int Operations) Rows(TestCounty county, Action act)
    {
        var before = Count(county);
        act();
        var after = Count(county);
        return (after.Item1 - before.Item1, after.Item2 - before.Item2, after.Item3 - before.Item3, after.Item4 - before.Item4);
    }

    /// <summary>The job that sends is queued once for all that wait: its row is left aside.</summary>
    private static (int, int, int, int) Count(TestCounty county) => As(county, App.Access.Actor.Local("t"), db =>
        (db.Set<CodeRequest>().Count(), db.Set<Delivery>().Count(), db.Set<Change>().Count(c => c.Entity == "code_request" || c.Entity == "delivery"), db.Set<Operation>().Count(o => o.Kind == OperationKind.CodeAsked)));
}
