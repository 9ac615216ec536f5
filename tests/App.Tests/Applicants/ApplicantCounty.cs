using System.Globalization;
using Wengang.App.Applicants;
using Wengang.App.Applicants.Codes;
using Wengang.App.Data;
using Wengang.App.Messages;
using Wengang.App.Messages.Sending;
using Wengang.App.People;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Messages;
using Wengang.App.Tests.Subsidies;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Applicants;

/// <summary>A county in which people come to the public pages: two with a recorded telephone, one without.</summary>
public abstract class ApplicantCounty : PayCounty
{
    private protected const string Phone = "13900000001";
    private protected const string OtherPhone = "13900000002";

    private protected static readonly DateTime Noon = new DateTime(2023, 7, 3, 12, 0, 0, DateTimeKind.Local).ToUniversalTime();
    private protected static readonly TestPerson NoPhone = new(3);

    /// <summary>The county with the transport policy in force; both with a telephone are eligible.</summary>
    private protected static TestCounty Doors(DatabaseKind kind)
    {
        var county = With(kind, [One, Two, NoPhone], One.Spell("2023-01"), Two.Spell("2023-01"), NoPhone.Spell("2023-05"), NoPhone.Record());
        county.Write(db => TestCounty.Store(db, [Recorded(db, One, Phone, 1), Recorded(db, Two, OtherPhone, 2)]));
        Publish(county, Qingxi);
        return county;
    }

    /// <summary>A row of the register with a telephone.</summary>
    private protected static PersonRecord Recorded(Db db, TestPerson person, string phone, long household)
    {
        var record = new PersonRecord
        {
            PersonId = person.Id, HouseholdId = household, Name = $"甲{person.Number}", HouseholdType = HouseholdType.Lifted, Labour = LabourCapacity.Ordinary, RegionCode = person.Region,
            ValidFrom = DateOnly.MinValue, Phone = phone, PhoneIndex = db.Protector.Index(phone),
        };
        record.Seal(db.Protector);
        return record;
    }

    private protected static long Ask(TestCounty county, string number, string phone = Phone, DateTime? at = null, string address = "10.0.0.1", ApplicantKind kind = ApplicantKind.Person) =>
        As(county, CodeDesk.Stranger, db => CodeDesk.Ask(db, kind, number, phone, address, at ?? Noon));

    private protected static bool Enter(TestCounty county, long request, string code, DateTime? at = null) =>
        As(county, CodeDesk.Stranger, db => CodeDesk.Enter(db, request, code, at ?? Noon.AddMinutes(1)));

    /// <summary>What leaves by SMS at an instant.</summary>
    private protected static IReadOnlyList<Parcel> Sent(TestCounty county, DateTime? at = null, Postman? postman = null)
    {
        var sms = postman ?? new Postman();
        new Dispatcher(() => county.Open(), Postman.Channels(sms), () => at ?? Noon).Run(TestContext.Current.CancellationToken);
        return sms.Parcels;
    }

    /// <summary>The code of the last SMS that is on its way.</summary>
    private protected static string Code(TestCounty county, DateTime? at = null) => Digits(Sent(county, at)[^1].Text);

    private protected static string Digits(string text) => text[(text.IndexOf("验证码", StringComparison.Ordinal) + 3)..][..6];

    /// <summary>The visit of somebody who asked, got the code and gave it.</summary>
    private protected static Applicant Visit(TestCounty county, TestPerson person, string phone, DateTime? at = null)
    {
        var request = Ask(county, person.Identity, phone, at);
        Assert.True(Enter(county, request, Code(county, at), at?.AddMinutes(1)));
        return Found(county, request, at?.AddMinutes(2))!;
    }

    private protected static Applicant? Found(TestCounty county, long request, DateTime? at = null) =>
        As(county, CodeDesk.Stranger, db => VisitBook.Find(db, request, at ?? Noon.AddMinutes(2)));

    private protected static DateTime Later(double minutes) => Noon.AddMinutes(minutes);

    private protected static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
