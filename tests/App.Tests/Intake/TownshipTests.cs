using Microsoft.EntityFrameworkCore;
using Wengang.App.Intake;
using Wengang.App.Intake.Preview;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Intake;

[Collection("jobs")]
public class TownshipTests
{
    [Theory, OnBothDatabases]
    public void Rows_of_other_townships_are_sent_back_with_that_reason(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        clerk.Desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(5, ("乡(镇)", "白石镇"), ("行政村", "白石村"))), "人口信息_20230630.xlsx");
        var register = Forms.Register(
            Forms.Person(0), Forms.Person(1), Forms.Person(9, ("乡(镇)", "白石镇"), ("行政村", "白石村")), Forms.Person(5), Forms.Person(2, ("户编号", "H0001")));
        var plain = new Grid("外出").Row("已外出务工信息（2023年06月）").Row("姓名", "证件号码", "开始时间", "务工区域")
            .Row(Someone.Name(0), Someone.Number(0), "2023年02月", "省外务工").Row(Someone.Name(5), Someone.Number(5), "2023年02月", "省外务工").Book();
        var batch = clerk.Drop(Clerk.OfTown, ("人口信息_20230731.xlsx", register), ("外出_202306.xlsx", plain));

        var back = clerk.Rows(batch.Id, RowState.Rejected);
        Assert.All(back, l => Assert.Equal("out_of_scope", Assert.Single(l.Notes).Reason));
        Assert.Contains(back, l => l.Notes[0].Advice.Contains("“白石镇”不在您的辖区内", StringComparison.Ordinal));
        Assert.Contains(back, l => l.Notes[0].Advice.Contains("已登记在别的乡镇", StringComparison.Ordinal));
        Assert.Contains(back, l => l.Notes[0].Advice.Contains("户编号已登记在别的乡镇", StringComparison.Ordinal));
        Assert.Contains(back, l => l.Notes[0].Advice.Contains("此人登记在别的乡镇", StringComparison.Ordinal));
        Assert.Equal(BatchState.Confirmed, clerk.Confirm(batch.Id, Clerk.OfTown).State);
        using var db = clerk.Open();
        Assert.Equal((3, 1), (db.Set<Person>().Count(), db.Set<WorkSpell>().Count()));
        Assert.Equal("369902101001", db.Set<Person>().AsEnumerable().Single(p => p.IdentityIndex.AsSpan().SequenceEqual(db.Protector.Index(Someone.Number(5)))).RegionCode);
    }

    [Theory, OnBothDatabases]
    public void A_clerk_sees_and_touches_batches_of_the_own_township_only(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var batch = clerk.Drop(Clerk.OfTown, ("人口信息_20230630.xlsx", Forms.Register(1)));
        using (var other = clerk.Open(Clerk.OfOtherTown))
        {
            Assert.Empty(other.Set<ImportBatch>().ToList());
            Assert.Empty(other.Set<BatchFile>().ToList());
            Assert.Empty(other.Set<BatchSheet>().ToList());
            Assert.False(BatchDesk.Confirm(other, batch.Id));
            Assert.False(BatchDesk.Discard(other, batch.Id));
        }

        using var own = clerk.Open(Clerk.OfTown);
        Assert.Equal("369902100000", own.Set<ImportBatch>().AsNoTracking().Single().RegionCode);
        Assert.True(BatchDesk.Discard(own, batch.Id));
    }

    [Theory, OnBothDatabases]
    public void Sheets_of_the_county_are_refused_for_a_township(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var fairs = new Grid("活动").Row("日期", "名称", "参会企业数").Row("2023-03-08", "春风行动", 30).Book();
        var batch = clerk.Drop(Clerk.OfTown, ("招聘活动.xlsx", fairs), ("行政区划.xlsx", Forms.Divisions()));
        Assert.Equal("out_of_scope", Assert.Single(Assert.Single(clerk.Rows(batch.Id, RowState.Rejected)).Notes).Reason);
        Assert.Contains(clerk.Summary(batch.Id).Problems, p => p.Sentence.Contains("行政区划由县里维护", StringComparison.Ordinal));
    }
}
