using Wengang.App.Data;
using Wengang.App.Imports.Running;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Imports;

/// <summary>Nothing is overwritten: what was known before a correction can be asked for, in whatever order sheets arrive.</summary>
public class HistoryTests
{
    [Theory, OnBothDatabases]
    public void A_corrected_month_retracts_and_adds_and_the_old_state_can_still_be_asked(DatabaseKind kind)
    {
        using var desk = Filled(kind, 3);
        Month(desk, "2023年05月", Forms.Away(0), Forms.Away(1), Forms.Away(2));
        var before = LastInstant(desk);
        var corrected = Month(desk, "2023年05月", Forms.Away(0, ("务工区域", "县外省内务工"), ("务工所在省", "江西省")), Forms.Away(1, ("结束时间", "2023年4月")), Forms.Away(2));
        Assert.Equal("3 rows: +0 ~2 =1 dup 0", Desk.Says(corrected));

        using var db = desk.Open();
        Assert.Equal("OtherProvince,OtherProvince,OtherProvince", Regions(db, before));
        Assert.Equal("OwnProvince,OtherProvince,OtherProvince", Regions(db, null));
        Assert.Equal(3, db.Known<WorkSpell>(before).Count(s => s.EndMonth == null));
        Assert.Equal(2, db.Known<WorkSpell>(null).Count(s => s.EndMonth == null));
        Assert.Equal(5, db.Known<WorkSpell>(null).Count() + db.Known<WorkSpell>(before).Count(s => s.RetractedAt != null));
        Assert.Equal("3 rows: +0 ~0 =3 dup 0", Desk.Says(Month(desk, "2023年05月", Forms.Away(0, ("务工区域", "省内县外"), ("务工所在省", "江西省")), Forms.Away(1, ("结束时间", "2023.4")), Forms.Away(2))));
    }

    [Theory, OnBothDatabases]
    public void Months_may_arrive_in_any_order(DatabaseKind kind)
    {
        (string Title, string Region, string? End)[] months = [("2023年03月", "省外", null), ("2023年04月", "县外省内", null), ("2023年05月", "县外省内", "2023年5月")];
        var told = new List<string>();
        foreach (int[] order in (int[][])[[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]])
        {
            using var desk = Filled(kind, 1);
            foreach (var m in order)
            {
                Month(desk, months[m].Title, Forms.Away(0, ("务工区域", months[m].Region), ("结束时间", months[m].End)));
            }

            using var db = desk.Open();
            told.Add(string.Join("; ", db.Set<WorkSpell>().AsEnumerable().OrderBy(s => s.ValidFrom).Select(s => $"{s.ValidFrom:yyyy-MM-dd}..{s.ValidTo:yyyy-MM-dd} {s.WorkRegion} {s.EndMonth}")));
        }

        Assert.Equal("2023-02-01..2023-04-30 OtherProvince ; 2023-04-30..2023-05-31 OwnProvince ; 2023-05-31.. OwnProvince 2023-05", told[0]);
        Assert.Single(told.Distinct());
    }

    [Theory, OnBothDatabases]
    public void A_late_correction_of_an_older_month_leaves_the_newer_one_alone(DatabaseKind kind)
    {
        using var desk = Filled(kind, 1);
        Month(desk, "2023年04月", Forms.Away(0));
        Month(desk, "2023年05月", Forms.Away(0, ("务工企业名称", "新厂")));
        var late = Month(desk, "2023年04月", Forms.Away(0, ("务工区域", "县外省内")));
        Assert.Equal(1, late.Tally.Changed);
        using var db = desk.Open();
        Assert.Equal(["OwnProvince 宏达电子厂", "OtherProvince 新厂"], db.Set<WorkSpell>().AsEnumerable().OrderBy(s => s.ValidFrom).Select(s => $"{s.WorkRegion} {s.Employer}"));
    }

    [Fact]
    public void Two_files_of_one_month_that_contradict_each_other_keep_the_first()
    {
        using var desk = Filled(DatabaseKind.Sqlite, 3);
        var result = desk.Import(
            ("a_202306.xlsx", Forms.OutWork("2023年06月", Forms.Away(0), Forms.Away(1))),
            ("b_202306.xlsx", Forms.OutWork("2023年06月", Forms.Away(0), Forms.Away(1, ("务工区域", "县外省内")), Forms.Away(2))));
        Assert.Equal(["2 rows: +2 ~0 =0 dup 0", "3 rows: +1 ~0 =1 dup 0, contradicts_other_file 1"], result.Sheets.Select(Desk.Says));
        Assert.True(result.NeedsAttention);
        var problem = result.Sheets[1].Tally.Rejections[0].Problems[0];
        Assert.Contains("a_202306.xlsx“已外出务工信息”第 4 行", problem.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_repeat_are_skipped_and_rows_that_contradict_come_back()
    {
        using var desk = Filled(DatabaseKind.Sqlite, 3);
        var sheet = Month(desk, "2023年06月", Forms.Away(0), Forms.Away(0), Forms.Away(0, ("务工企业名称", "别家")), Forms.Away(1), Forms.Away(1, ("开始时间", "2023年05月")));
        Assert.Equal("5 rows: +3 ~0 =0 dup 1, contradicts_other_row 1", Desk.Says(sheet));
    }

    [Theory, OnBothDatabases]
    public void A_person_in_two_households_waits_for_a_decision(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        var sheet = desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(1), Forms.Person(1, ("户编号", "H0099")), Forms.Person(8), Forms.Person(8)));
        Assert.Equal("5 rows: +3 ~0 =0 dup 1, id_in_another_household 1", Desk.Says(sheet));
        Assert.Contains("H0000", sheet.Tally.Rejections[0].Problems[0].Advice, StringComparison.Ordinal);
        Assert.Equal("1 rows: +0 ~0 =0 dup 0, id_in_another_household 1", Desk.Says(desk.ImportOne(Forms.Register(Forms.Person(1, ("户编号", "H0099"))))));
    }

    [Theory, OnBothDatabases]
    public void A_register_of_a_later_day_moves_people_and_keeps_their_past(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        desk.ImportOne(Register("2023年6月30日", Forms.Person(0), Forms.Person(1), Forms.Person(2)));
        var before = LastInstant(desk);
        var later = desk.ImportOne(Register(
            "2023年12月31日", Forms.Person(0), Forms.Person(1, ("户编号", "H0077"), ("乡(镇)", "白石镇"), ("行政村", "上坪村")), Forms.Person(2, ("监测对象类别", "边缘易致贫户"), ("劳动技能", "弱劳动力或半劳动力"))));
        Assert.Equal("3 rows: +0 ~2 =1 dup 0", Desk.Says(later));

        using var db = desk.Open();
        var moved = Id(db, 1);
        Assert.Equal("369902101002", db.Set<Person>().Single(p => p.Id == moved).RegionCode);
        Assert.Equal(["369902100002 2023-12-31", "369902101002 "], Versions(db, null, moved));
        Assert.Equal(["369902100002 "], Versions(db, before, moved));
        var changed = Id(db, 2);
        Assert.Null(At(db, changed, new DateOnly(2023, 9, 1)).MonitorCategory);
        Assert.Equal(MonitorCategory.MarginalAtRisk, At(db, changed, new DateOnly(2024, 1, 1)).MonitorCategory);
    }

    [Theory, OnBothDatabases]
    public void An_older_register_that_arrives_late_moves_nobody_back(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        desk.ImportOne(Register("2023年6月30日", Forms.Person(1, ("乡(镇)", "白石镇"), ("行政村", "上坪村"))));
        desk.ImportOne(Register("2022年12月31日", Forms.Person(1)), "旧.xlsx");
        using var db = desk.Open();
        Assert.Equal("369902101002", db.Set<Person>().Single().RegionCode);
        Assert.Equal(["369902100002 2023-06-30", "369902101002 "], Versions(db, null, Id(db, 1)));
    }

    [Theory, OnBothDatabases]
    public void An_older_ledger_that_arrives_late_does_not_undo_the_newer(DatabaseKind kind)
    {
        using var desk = Filled(kind, 2);
        desk.ImportOne(Posts("2023年6月30日", "2023-06-15"));
        var late = desk.ImportOne(Posts("2023年3月31日", null));
        Assert.Equal(0, late.Tally.Changed);
        using (var db = desk.Open())
        {
            Assert.Equal(new DateOnly(2023, 6, 15), db.Set<App.PublicPosts.PostAppointment>().Single().EndOn);
        }

        Assert.Equal(1, desk.ImportOne(Posts("2023年7月31日", null)).Tally.Changed);
    }

    private static byte[] Posts(string day, string? end) => new Grid("公岗").Row($"公益性岗位台账（{day}）")
        .Row("乡镇", "姓名", "证件号码", "岗位类型", "起始", "终止").Row("城关镇", Someone.Name(1), Someone.Number(1), "保洁", "2023-01-01", end).Book();

    private static Desk Filled(DatabaseKind kind, int persons)
    {
        var desk = new Desk(kind);
        desk.ImportOne(Forms.Register(persons));
        return desk;
    }

    private static SheetResult Month(Desk desk, string title, params object?[][] rows) => desk.ImportOne(Forms.OutWork(title, rows), "月报.xlsx");

    private static byte[] Register(string day, params object?[][] people) => new Grid("人口").Row($"人口信息（{day}）").Row(Forms.RegisterHead).Rows(people).Book();

    private static DateTime LastInstant(Desk desk)
    {
        using var db = desk.Open();
        return db.Set<App.Auditing.Operation>().Max(o => o.At);
    }

    private static string Regions(Db db, DateTime? knownAt) => string.Join(',', Enumerable.Range(0, 3).Select(n => Id(db, n)).Select(p => db.Known<WorkSpell>(knownAt).Single(s => s.PersonId == p).WorkRegion));

    private static long Id(Db db, int n)
    {
        var index = db.Protector.Index(Someone.Number(n));
        return db.Set<Person>().Single(p => p.IdentityIndex == index).Id;
    }

    private static IEnumerable<string> Versions(Db db, DateTime? knownAt, long person) =>
        db.Known<PersonRecord>(knownAt).Where(r => r.PersonId == person).AsEnumerable().OrderBy(r => r.ValidFrom).Select(r => $"{r.RegionCode} {r.ValidTo:yyyy-MM-dd}");

    private static PersonRecord At(Db db, long person, DateOnly day) =>
        db.Set<PersonRecord>().Single(r => r.PersonId == person && r.ValidFrom <= day && (r.ValidTo == null || r.ValidTo > day));
}
