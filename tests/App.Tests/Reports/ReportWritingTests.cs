using Wengang.App.Documents;
using Wengang.App.Documents.Drafts;
using Wengang.App.Reports;
using Wengang.App.Reports.Files;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Reports;
using static Wengang.App.Tests.Reports.ReportCounty;

namespace Wengang.App.Tests.Reports;

public class ReportWritingTests
{
    [Theory, OnBothDatabases]
    public void Two_who_save_at_once_both_keep_their_words(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Begin(Writer);
        var began = county.Paper(Writer, id).Text;
        Assert.Equal(2, county.Save(Writer, id, 1, t => With(t, 1, "一、甲写的\n甲的话。")).Version);
        var outcome = county.Save(Second, id, 1, _ => With(began, 2, "二、乙写的\n乙的话。"));
        Assert.True(outcome.IsConflict);
        Assert.Equal((began.Sections[1], "一、甲写的\n甲的话。"), (outcome.Before!.Sections[1], outcome.Theirs!.Sections[1]));
        Assert.Equal(2, county.Paper(Writer, id).Report.Version);
        Assert.Equal(2, county.Save(Writer, id, 1, t => t).Version);
        Assert.Equal(3, county.Save(Second, id, 2, t => With(t, 2, "二、乙写的\n乙的话。")).Version);
        Assert.Equal(["一、甲写的\n甲的话。", "二、乙写的\n乙的话。"], county.Paper(Writer, id).Text.Sections.Skip(1).Take(2));
    }

    [Theory, OnBothDatabases]
    public void The_same_form_sent_twice_begins_one_report(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        Assert.Equal(county.Begin(Writer, form: "同一张"), county.Begin(Writer, form: "同一张"));
        using var db = county.County.Open(Writer);
        Assert.Single(ReportList.Read(db, 10));
    }

    [Theory, OnBothDatabases]
    public void A_township_writes_of_itself_and_sees_no_other_draft(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Begin(EastClerk, ReportKind.HalfYear);
        var paper = county.Paper(EastClerk, id);
        Assert.Equal(("东镇2023年上半年稳岗就业工作情况汇报", "东镇人民政府"), (paper.Report.Title, paper.Report.Office));
        var text = string.Concat(new DraftReader(paper.Context()).Read(paper.Text.Sections).Select(l => l.Text));
        Assert.Contains("全镇脱贫人口外出务工2人", text, StringComparison.Ordinal);
        Assert.DoesNotContain("全县", text, StringComparison.Ordinal);
        Assert.Null(county.Paper(Writer, id));
        Assert.Null(county.Paper(WestClerk, id));
        county.Do(EastClerk, id, ReportAct.Submit);
        Assert.NotNull(county.Paper(Writer, id));
        Assert.Null(county.Paper(WestClerk, id));
        ReportLifeTests.Refused(() => county.Do(Signer, id, ReportAct.Issue), "不是本地的报告");
        Assert.True(county.Do(EastLeader, id, ReportAct.Issue));
        var words = string.Concat(DocumentText.FromDocx(new MemoryStream(Docx(county, id))).Paragraphs.Select(p => p.Text));
        Assert.Contains("东镇脱贫人口外出务工情况表", words, StringComparison.Ordinal);
        Assert.DoesNotContain("各乡镇", words, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_number_typed_by_hand_is_kept_with_its_source(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Begin(Writer);
        county.Save(Writer, id, 1, t => With(t, 0, TokenText.ToKept("全县评出就业标兵【手填 26人 来源：县人社局7月简报】，外出务工【WORK-001|外出务工人数：9人】。")));
        county.Do(Writer, id, ReportAct.Submit, 2);
        using var db = county.County.Open(Writer);
        var numbers = ReportNumbers.Read(db, county.Paper(Writer, id).Report);
        Assert.Equal(("26人", "县人社局7月简报"), numbers.Where(n => n.IsManual).Select(n => (n.Value, n.Source)).Single());
        Assert.Contains(numbers, n => n.Tag == "WORK-001|2023-06-30" && n.Value == "3");
    }

    [Theory, OnBothDatabases]
    public void What_is_not_filled_is_not_submitted(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Begin(Writer);
        county.Save(Writer, id, 1, t => With(t, 0, "今天【天气|晴】。"));
        ReportLifeTests.Refused(() => county.Do(Writer, id, ReportAct.Submit, 2), "不认识标记“天气”");
        Assert.Equal(ReportState.Draft, county.Paper(Writer, id).Report.State);
    }

    private static byte[] Docx(ReportCounty county, long id)
    {
        using var db = county.County.Open(EastClerk);
        return ReportFiles.Find(db, county.Paper(EastClerk, id).Report, ReportFileKind.Issued)!.Content;
    }
}
