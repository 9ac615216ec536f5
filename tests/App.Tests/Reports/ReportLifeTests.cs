using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Reports;
using Wengang.App.Reports.Files;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Reports;
using static Wengang.App.Tests.Reports.ReportCounty;

namespace Wengang.App.Tests.Reports;

public class ReportLifeTests
{
    [Theory, OnBothDatabases]
    public void A_report_is_written_by_one_and_signed_by_another(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Begin(Writer);
        Assert.Equal("测试县2023年6月稳岗就业工作月报", county.Paper(Writer, id).Report.Title);
        Assert.True(county.Do(Writer, id, ReportAct.Submit));
        Refused(() => county.Do(Writer, id, ReportAct.Issue), "起草人和最后修改人不能自己签发");
        Assert.True(county.Do(Signer, id, ReportAct.Issue));
        var report = county.Paper(Writer, id).Report;
        Assert.Equal((ReportState.Issued, "丙主任"), (report.State, report.IssuedBy));
        using var db = county.County.Open(Writer);
        Assert.Equal([ReportAct.Submit, ReportAct.Issue], ReportList.Steps(db, id).Select(s => s.Act));
        var file = ReportFiles.Find(db, report, ReportFileKind.Issued)!;
        Assert.Contains("脱贫人口外出务工3人", ReportTextOf(file.Content), StringComparison.Ordinal);
        Assert.True(AuditVerification.Run(county.County.Open()).IsSound);
    }

    [Theory, OnBothDatabases]
    public void Neither_the_author_nor_the_last_editor_signs(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Begin(Writer);
        county.Save(Signer, id, 1, t => With(t, 0, "改过的导语。"));
        county.Do(Writer, id, ReportAct.Submit, 2);
        Refused(() => county.Do(Signer, id, ReportAct.Issue, 2), "不能自己签发");
        Refused(() => county.Do(Writer, id, ReportAct.Issue, 2), "不能自己签发");
        Assert.True(county.Do(Second, id, ReportAct.Issue, 2));
    }

    [Theory, OnBothDatabases]
    public void What_was_seen_is_what_is_signed(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Begin(Writer);
        county.Do(Writer, id, ReportAct.Submit);
        Refused(() => county.Save(Writer, id, 1, t => With(t, 0, "改。")), "待签发");
        Refused(() => county.Do(Signer, id, ReportAct.Return), "写明理由");
        county.Do(Signer, id, ReportAct.Return, reason: "导语太短");
        Assert.Null(county.Paper(Writer, id).Report.KnownAt);
        county.Save(Writer, id, 1, t => With(t, 0, "写长了一些的导语。"));
        county.Do(Writer, id, ReportAct.Submit, 2);
        Refused(() => county.Do(Signer, id, ReportAct.Issue, 1), "又被修改过");
        county.Do(Writer, id, ReportAct.TakeBack, 2);
        Assert.True(county.Do(Writer, id, ReportAct.Submit, 2));
        Assert.False(county.Do(Writer, id, ReportAct.Submit, 2));
        Assert.True(county.Do(Signer, id, ReportAct.Issue, 2));
        Assert.False(county.Do(Signer, id, ReportAct.Issue, 2));
        using var db = county.County.Open(Writer);
        Assert.Equal(1, db.Set<ReportFile>().Count(f => f.ReportId == id && f.Kind == ReportFileKind.Issued));
    }

    [Theory, OnBothDatabases]
    public void A_later_correction_changes_no_issued_report(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Issued();
        var before = county.Paper(Writer, id).ToWord().Docx;
        county.Correct();
        using var db = county.County.Open(Writer);
        var paper = county.Paper(Writer, id);
        Assert.Equal(before, paper.ToWord().Docx);
        Assert.Equal(before, ReportFiles.Find(db, paper.Report, ReportFileKind.Issued)!.Content);
        var work = ReportNumbers.Compare(db, IndicatorCatalogue.All, paper.Report).First(n => n.Number.Tag == "WORK-001|2023-06-30");
        Assert.Equal(("3", "2", true), (work.Number.Value, work.Now, work.Differs));
    }

    [Theory, OnBothDatabases]
    public void An_issued_report_cannot_be_changed_by_anyone(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Issued();
        using var db = county.County.Open();
        string[] tables = ["report_part", "report_file", "report_number", "report_step", "template_version"];
        foreach (var statement in tables.SelectMany(t => new[] { "delete from " + t, $"update {t} set operation_id = 1" }))
        {
            Assert.ThrowsAny<Exception>(() => db.Database.ExecuteSqlRaw(statement));
        }

        Refused(() => county.Save(Second, id, 1, t => With(t, 0, "改。")), "已签发");
        using var operation = db.Begin(OperationKind.ReportSave, "改", OperationSource.Command);
        db.Set<ReportFile>().First().Content[0]++;
        db.Entry(db.Set<ReportFile>().First()).State = EntityState.Modified;
        Assert.Throws<InvalidOperationException>(operation.Complete);
    }

    [Theory, OnBothDatabases]
    public void The_pdf_is_kept_once(DatabaseKind kind)
    {
        using var county = new ReportCounty(kind);
        var id = county.Issued();
        using var db = county.County.Open(Signer);
        ReportFiles.KeepPdf(db, id, [1]);
        ReportFiles.KeepPdf(db, id, [2]);
        Assert.Equal([1], ReportFiles.Find(db, county.Paper(Signer, id).Report, ReportFileKind.IssuedPdf)!.Content);
    }

    private static string ReportTextOf(byte[] docx) =>
        string.Concat(DocumentText.FromDocx(new MemoryStream(docx)).Paragraphs.Select(p => p.Text + "\n"));

    internal static void Refused(Action act, string words) => Assert.Contains(words, Assert.Throws<InvalidOperationException>(act).Message, StringComparison.Ordinal);
}
