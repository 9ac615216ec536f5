using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Auditing;

public class AuditVerificationTests(AuditedCounties counties) : IClassFixture<AuditedCounties>
{
    [Theory, OnBothDatabases]
    public void What_the_product_wrote_is_sound(DatabaseKind kind)
    {
        using var db = counties[kind].Open();
        var report = AuditVerification.Run(db);
        Assert.Empty(report.Problems);
        Assert.True(report.IsSound);
        Assert.Equal(db.Set<Operation>().Count(), report.Operations);
        Assert.Equal(db.Set<Operation>().OrderByDescending(o => o.Sequence).First().Hash, report.HeadHash);
    }

    [Theory, OnBothDatabases]
    public async Task Writing_goes_on_while_it_is_verified(DatabaseKind kind)
    {
        using var county = AuditedCounties.Make(kind);
        var writing = Task.Run(() =>
        {
            foreach (var month in Period.Months(new Period(2010, 1), new Period(2012, 12)))
            {
                county.Write(db => db.Bulk.Insert([AuditedCounties.Person.Spell(month.ToString())]));
            }
        }, TestContext.Current.CancellationToken);
        do
        {
            using var db = county.Open();
            Assert.Empty(AuditVerification.Run(db).Problems);
            Assert.Null(db.Database.CurrentTransaction);
        }
        while (!writing.IsCompleted);
        await writing;
    }

    public static TheoryData<string, string, string> Attacks => new()
    {
        { "work_spell", "update work_spell set employer = '别家' where province is null", "work_spell 表" },
        { "work_spell", "update work_spell set valid_from = '2020-01-01'", "当时不符" },
        { "work_spell", "update work_spell set source_row = 77", "当时不符" },
        { "work_spell", "update work_spell set retracted_at = null, retracted_by = null", "当时不符" },
        { "work_spell", "delete from work_spell where retracted_at is null", "当时不符" },
        { "work_spell", "insert into work_spell select * from copied", "所属的操作不存在" },
        { "person_record", "update person_record set labour = 'Lost'", "person_record 表" },
        { "person_record", "update person_record set recorded_at = retracted_recorded", "登记时间" },
        { "person", "update person set identity_cipher = phone_like", "identity_cipher 被改动" },
        { "frozen_figure", "update frozen_figure set amount = amount + 1 where code = 'WORK-001'", "frozen_figure 表" },
        { "operation", "update operation set reason = '另一个理由' where sequence = 3", "第3号操作" },
        { "operation", "delete from operation where sequence = 3", "第3号操作起缺少1条" },
        { "change", "delete from change", "当时不符" },
    };

    [Theory, MemberData(nameof(Attacks))]
    public void Every_edit_behind_the_back_is_found(string table, string sql, string says)
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            using var db = counties[kind].Open();
            using var undone = db.Database.BeginTransaction();
            Disarm(db, table);
            db.Database.ExecuteSqlRaw(Attack(sql, kind));
            var report = AuditVerification.Run(db);
            Assert.False(report.IsSound);
            Assert.Contains(report.Problems, p => p.Contains(says, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Exchanged_operations_are_found()
    {
        using var db = counties[DatabaseKind.Sqlite].Open();
        using var undone = db.Database.BeginTransaction();
        Disarm(db, "operation");
        db.Database.ExecuteSqlRaw(
            "update operation set sequence = -1 where sequence = 3; update operation set sequence = 3 where sequence = 4; update operation set sequence = 4 where sequence = -1");
        Assert.Contains(AuditVerification.Run(db).Problems, p => p.Contains("换了次序", StringComparison.Ordinal));
    }

    private static void Disarm(Db db, string table)
    {
        foreach (var trigger in new[] { "update", "delete", "update_twice" })
        {
            db.Database.ExecuteSqlRaw(db.Database.IsSqlite() ? $"drop trigger if exists {table}_{trigger}" : $"drop trigger if exists {table}_{trigger} on {table}");
        }
    }

    private static string Attack(string sql, DatabaseKind kind) => sql switch
    {
        _ when sql.Contains("copied", StringComparison.Ordinal) =>
            "create table copied as select * from work_spell where retracted_at is null; update copied set id = id + 1000, operation_id = 5, start_month = '2021-01'; "
            + "insert into work_spell select * from copied",
        _ when sql.Contains("retracted_recorded", StringComparison.Ordinal) =>
            "update person_record set recorded_at = recorded_at " + (kind == DatabaseKind.Sqlite ? "- 1000000" : "- interval '1 second'"),
        _ when sql.Contains("phone_like", StringComparison.Ordinal) => "update person set identity_cipher = identity_index",
        _ => sql,
    };
}
