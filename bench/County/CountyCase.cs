using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.Bench.County;

/// <summary>What is known of an invented person who may claim, wholly determined by the person's number.</summary>
internal static class CountyCase
{
    /// <summary>The day of all applications.</summary>
    public static readonly DateOnly Day = new(2023, 6, 10);

    private static readonly string[] Papers = ["idCopy", "labourContract", "bankFlow"];
    private static readonly string[] Trades = ["家政服务", "养老护理", "电工", "缝纫"];
    private static readonly string[] Provinces = ["广东", "浙江", "江苏", "福建", "上海"];
    private static readonly FactSource Source = new("外出务工信息", new DateOnly(2023, 5, 31));

    public static CaseFacts Of(Resident p) => new()
    {
        Case = p.Code, Application = Day, Sex = p.Mixed(30, 2) == 0 ? Sex.Male : Sex.Female, Birth = new DateOnly(1950, 1, 1).AddDays(p.Mixed(31, 21_000)), Region = "369901",
        HouseholdType = p.Mixed(32, 10) < 7 ? HouseholdType.Lifted : HouseholdType.OrdinaryRural, Labour = (LabourCapacity)p.Mixed(33, 5), Status = new StatusSet(-1, p.Mixed(34, 20) == 0 ? 1 << p.Mixed(35, 6) : 0),
        Monitoring = p.Mixed(36, 5) == 0 ? [new MonitorFact(1 + p.Mixed(37, 3), Back(p, 38, 900), p.Mixed(39, 2) == 0 ? Day.AddDays(-p.Mixed(40, 200)) : null, Source)] : [],
        HouseholdIncome = p.Mixed(41, 10) == 0 ? null : [new IncomeFact(2022, 600_000 + (p.Mixed(42, 100) * 10_000), Source)],
        Spells = [.. Enumerable.Range(0, p.Mixed(43, 4)).Select(i => Spell(p, i))],
        Posts = p.Mixed(44, 8) == 0 ? [Post(p)] : [],
        Courses = p.Mixed(45, 6) == 0 ? [Course(p)] : [],
        Insurance = p.Mixed(46, 3) == 0 ? [new InsuranceFact { From = Back(p, 47, 1_200), Type = p.Mixed(48, 5), Payer = p.Mixed(49, 2), Source = Source }] : [],
        Certificates = p.Mixed(50, 6) == 0 ? [new CertificateFact(Trades[p.Mixed(51, 4)], 3 + p.Mixed(52, 3), Back(p, 53, 700), Source)] : [],
        Payments = p.Mixed(54, 5) == 0 ? [new PaymentFact(p.Mixed(55, 2) == 0 ? "qingxi-transport" : "shanxi-training-2023", Back(p, 56, 500), 50_000, Trades[p.Mixed(57, 4)], null, Source)] : [],
        Evidence = Papers[..p.Mixed(58, 4)],
    };

    private static SpellFact Spell(Resident p, int i)
    {
        var from = Back(p, 60 + i, 800);
        var goesOn = p.Mixed(64 + i, 2) == 0;
        return new SpellFact
        {
            From = from, To = goesOn ? DateOnly.MaxValue : from.AddDays(p.Mixed(68 + i, 300)), Areas = 1 << p.Mixed(72 + i, 6), Province = Provinces[p.Mixed(76 + i, 5)],
            Employer = "某厂", Organised = p.Mixed(80 + i, 3) == 0, Source = Source,
        };
    }

    private static PostFact Post(Resident p) => new()
    {
        From = Back(p, 84, 500), Type = "保洁员", Source = Source,
        Attendance = [.. Enumerable.Range(1, 5).Select(month => new AttendanceFact(new Period(2023, month), 22, 17 + p.Mixed(84 + month, 6), Source))],
    };

    private static CourseFact Course(Resident p)
    {
        var to = Back(p, 90, 200);
        return new CourseFact(Trades[p.Mixed(91, 4)], p.Mixed(92, 3), to.AddDays(-15), to) { Days = 15, AttendedDays = 8 + p.Mixed(93, 8), Passed = p.Mixed(94, 10) == 0 ? null : p.Mixed(95, 5) > 0, Source = Source };
    }

    private static DateOnly Back(Resident p, int what, int most) => Day.AddDays(-p.Mixed(what, most));
}
