using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Wengang.App.Auditing;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Collecting.Sending;

using Wengang.App.Data;
using Wengang.App.Monitoring.Rechecking;
using Wengang.App.People;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Collecting;

public class DownloadTests(ITestOutputHelper output) : CollectCounty
{
    private const int Limit = 150_000;

    [Theory, OnBothDatabases]
    public void Later_only_what_changed_comes(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var whole = Download(county);
        Assert.True(whole.IsWhole);
        Assert.Equal(2, Assert.Single(whole.Households).P.Count);

        Assert.Empty(Download(county, whole.Number).Households);
        Send(county, Phone(county), Entry(1, One, kind: "unchanged"));
        var later = Download(county, whole.Number);
        Assert.False(later.IsWhole);
        Assert.True(later.Number > whole.Number);
        Assert.Equal("unchanged", Assert.Single(later.Households).P.Single(p => p.Id == $"{One.Id}").K);
        Assert.Equal(whole.Order, later.Order);
    }

    [Theory, OnBothDatabases]
    public void Who_is_to_be_checked_again_comes_with_the_reason_until_answered(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var phone = Phone(county);
        Send(county, phone, Entry(1, One, kind: "unchanged"));
        var whole = Download(county);
        Assert.All(whole.Households.Single().P, p => Assert.Null(p.R));

        using (var db = county.Open(Clerk))
        {
            using var operation = db.Begin(OperationKind.QualityHandled, "退回", OperationSource.Page);
            RecheckTasks.Ask(db, "test", July, [(One.Id, One.Region)], "请重新核对：电话是空号");
            operation.Complete();
        }

        var asked = Download(county, whole.Number);
        Assert.Equal("请重新核对：电话是空号", Assert.Single(asked.Households).P.Single(p => p.Id == $"{One.Id}").R);
        Assert.Equal(ReceivedState.Taken, Send(county, phone, Entry(2, One, asked.Number, "unchanged")).Single().State);
        Assert.Null(Assert.Single(Download(county, asked.Number).Households).P.Single(p => p.Id == $"{One.Id}").R);
    }

    [Theory, OnBothDatabases]
    public void Nobody_of_another_village_and_no_identity_number_comes(DatabaseKind kind)
    {
        using var county = Open(kind);
        var text = JsonSerializer.Serialize(Download(county), PhoneAnswer.Json);

        Assert.DoesNotContain($"\"{Far.Id}\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain(One.Identity, text, StringComparison.Ordinal);
        Assert.DoesNotContain(One.Identity[6..14], text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Two_hundred_people_are_small(DatabaseKind kind)
    {
        var people = Enumerable.Range(10, 200).Select(n => new TestPerson(n)).ToList();
        using var county = With(kind, people, [.. people.Select((p, i) => Record(p, i)), .. people.Select(Spell)]);
        using (var db = county.Open())
        {
            Assert.True(App.Monitoring.Periods.PeriodBook.Open(db, July, Midsummer));
        }

        var data = Download(county);
        Assert.Equal(200, data.Households.Sum(h => h.P.Count));
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(brotli, data, PhoneAnswer.Json);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"200 persons: {packed.Length:N0} bytes compressed"));
        Assert.True(packed.Length <= Limit, $"{packed.Length} bytes");
    }

    private static PersonRecord Record(TestPerson person, int place) => new()
    {
        PersonId = person.Id, HouseholdId = 1, Name = $"{"赵钱孙李周吴郑王冯陈"[place % 10]}{"明华秀英建国桂芳文海"[place / 10 % 10]}{(char)('一' + (place * 37))}", HouseholdType = HouseholdType.Lifted,
        Labour = LabourCapacity.Ordinary, RegionCode = person.Region, ValidFrom = TestPerson.Day("0001-01-01"), Phone = string.Create(CultureInfo.InvariantCulture, $"139{place * 7919:00000000}"),
    };

    private static Recorded Spell(TestPerson person) => new App.Monitoring.WorkSpell
    {
        PersonId = person.Id, StartMonth = TestPerson.Month("2023-02"), WorkRegion = WorkRegion.OtherProvince, RegionCode = person.Region, ValidFrom = TestPerson.Day("2023-02-01"),
        Province = "广东省", City = "东莞市", County = $"第{person.Number}区", Employer = $"东莞市第{person.Number * 31}电子制品有限公司", IncomeFen = 300_000 + (person.Number * 1_000),
    };
}
