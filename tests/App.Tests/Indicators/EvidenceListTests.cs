using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Indicators.Listing;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Indicators;

public class EvidenceListTests : FigureTest
{
    private static readonly DateOnly Date = new(2023, 6, 30);

    [Theory, OnBothDatabases]
    public void A_list_names_place_person_reason_and_source_with_masked_numbers(DatabaseKind kind)
    {
        var (p, q) = (new TestPerson(1), new TestPerson(2, TestCounty.West));
        using var county = County(kind, [p, q], p.Record(), q.Record(), q.Spell("2023-01"));
        county.Write(db =>
        {
            var source = new ImportSource { FileName = "务工.xlsx", Sheet = "表一", Kind = "OutWork" };
            db.Bulk.Insert([source]);
            var spell = p.Spell("2023-02");
            (spell.SourceId, spell.SourceRow) = (source.Id, 17);
            db.Bulk.Insert([spell]);
        });
        using var db = county.Open();
        var list = List(db);
        Assert.Equal(2, list.Rows.Count);
        var row = list.Headings.Zip(list.Rows[0].Cells).ToDictionary(x => x.First, x => x.Second);
        Assert.Equal(("东镇", "东一村", "甲1", "男", 43), (row["乡镇"], row["村"], row["姓名"], row["性别"], row["年龄"]));
        Assert.Equal((p.Identity[..6] + "********" + p.Identity[^4..], "脱贫户", "普通劳动力"), (row["证件号码"], row["户类型"], row["劳动技能"]));
        Assert.Equal(("省外务工", "2023-02", "务工.xlsx", "表一", 17), (row["务工区域"], row["开始时间"], row["来源文件"], row["工作表"], row["行号"]));
        Assert.Equal("西乡", Assert.Single(List(db, "西乡").Rows).Cells[1]);
        Assert.Contains("西乡", Assert.Throws<ArgumentException>(() => List(db, "南乡")).Message, StringComparison.Ordinal);
        Assert.Contains("WORK-001", Assert.Throws<ArgumentException>(() => IndicatorCatalogue.All["WORK-999"]).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Taking_a_list_out_is_an_operation_and_whole_numbers_need_a_reason(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        using var county = County(kind, [p], p.Record(), p.Spell("2023-01"));
        using var db = county.Open();
        var choice = new EvidenceChoice("WORK-001", Date);
        Assert.Throws<ArgumentException>(() => EvidenceExport.Full(db, IndicatorCatalogue.All, choice, " ", OperationSource.Command));
        Assert.DoesNotContain(p.Identity, EvidenceExport.Masked(db, IndicatorCatalogue.All, choice, OperationSource.Command).Rows.First().Cells);
        Assert.Contains(p.Identity, EvidenceExport.Full(db, IndicatorCatalogue.All, choice, "报送省厅", OperationSource.Command).Rows.First().Cells);
        var kept = db.Set<Operation>().OrderByDescending(o => o.Sequence).Take(2).ToList();
        Assert.Equal([OperationKind.FullIdentityExport, OperationKind.EvidenceExport], kept.Select(o => o.Kind));
        Assert.Contains("报送省厅", kept[0].Reason, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void What_a_county_sets_changes_the_figures(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        using var county = County(kind, [p], p.Record(), p.Spell("2023-03"), p.Check("2023-06", "2023-06-20"));
        Assert.Equal((0m, 1m), (Value(county, "SUB-001", "2023-05-31"), Value(county, "CHECK-003", "2023-06-30")));
        county.Write(db => db.AddRange(
            new App.Data.Setting { Key = App.Indicators.IndicatorParameters.SubsidyMonthsKey, Value = "2" },
            new App.Data.Setting { Key = App.Indicators.IndicatorParameters.CheckDueDayKey, Value = "19" }));
        Assert.Equal((1m, 0m), (Value(county, "SUB-001", "2023-05-31"), Value(county, "CHECK-003", "2023-06-30")));
    }

    [Theory, OnBothDatabases]
    public void A_part_of_a_list_is_cut_out_of_the_whole(DatabaseKind kind)
    {
        TestPerson[] people = [.. Enumerable.Range(1, 7).Select(n => new TestPerson(n, n % 2 == 0 ? TestCounty.West : TestCounty.East))];
        using var county = County(kind, people, [.. people.Select(p => p.Record()), .. people.Reverse().Select(p => p.Spell("2023-01"))]);
        using var db = county.Open();
        var whole = List(db);
        Assert.Equal(["东镇", "东镇", "东镇", "东镇", "西乡", "西乡", "西乡"], whole.Rows.Select(r => r.Cells[1]));
        var part = EvidenceList.Of(db, IndicatorCatalogue.All["WORK-001"], new EvidenceChoice("WORK-001", Date), skip: 3, take: 2);
        Assert.Equal((7, 7L), (part.Count, part.Amount));
        Assert.Equal(whole.Rows.Skip(3).Take(2).Select(r => r.Cells), part.Rows.Select(r => r.Cells));
        var file = EvidenceExport.Masked(db, IndicatorCatalogue.All, new EvidenceChoice("WORK-001", Date), OperationSource.Command);
        Assert.Equal(whole.Rows.Select(r => r.Cells), file.Rows.Select(r => r.Cells));
    }

    /// <summary>A page asks for a few villages only; a person who moved there brings along the work that was reported elsewhere.</summary>
    [Theory, OnBothDatabases]
    public void Page_by_page_every_list_is_the_whole_list(DatabaseKind kind)
    {
        TestPerson[] people = [.. Enumerable.Range(1, 9).Select(n => new TestPerson(n, n % 2 == 0 ? TestCounty.West : TestCounty.East))];
        var moved = new TestPerson(3, TestCounty.West);
        using var county = County(
            kind, people,
            [.. people.Select(p => p.Number == 3 ? p.Record(to: "2023-03-10") : p.Record()), moved.Record(from: "2023-03-10"),
            .. people.Select(p => p.Spell("2023-01", p.Number < 3 ? "2023-05" : null)), .. people.Take(2).Select(p => p.Plan("2023-06"))]);
        using var db = county.Open();
        foreach (var indicator in IndicatorCatalogue.All.All)
        {
            var choice = new EvidenceChoice(indicator.Code, Date);
            var whole = EvidenceList.Of(db, indicator, choice).Rows.Select(r => string.Join('|', r.Cells)).ToList();
            var pages = Enumerable.Range(0, (whole.Count + 1) / 2).SelectMany(page => EvidenceList.Of(db, indicator, choice, page * 2, 2).Rows);
            Assert.Equal(whole, pages.Select(r => string.Join('|', r.Cells)));
        }

        Assert.Equal(7, List(db).Count);
        Assert.Equal("西乡", Assert.Single(List(db).Rows, r => r.PersonId == moved.Id).Cells[1]);
    }

    private static EvidenceList List(Db db, string? township = null) =>
        EvidenceList.Of(db, IndicatorCatalogue.All["WORK-001"], new EvidenceChoice("WORK-001", Date, null, township));
}
