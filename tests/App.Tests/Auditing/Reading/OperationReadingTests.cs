using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Reading;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.App.Tests.Jobs;
using Wengang.App.Tests.Testing;
using Wengang.App.Upkeep;

namespace Wengang.App.Tests.Auditing.Reading;

[Collection("jobs")]
public class OperationReadingTests
{
    private static readonly Actor Auditor = new("审计员", "审计管理员", Scope.Nothing)
    {
        Permissions = PermissionMatrix.Of(Role.AuditAdministrator), Role = Role.AuditAdministrator, AccountId = 3,
    };

    [Theory, OnBothDatabases]
    public void The_auditor_finds_operations_by_user_kind_time_and_words(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        desk.Enqueue("x", actor: JobDesk.Clerk);
        using var db = desk.Open(Auditor);
        var today = DateOnly.FromDateTime(DateTime.Now);
        Assert.Equal(JobDesk.Clerk.User, Assert.Single(Find(db, new(User: "刘"))).User);
        Assert.Single(Find(db, new(User: "乡镇经办", Kind: OperationKind.JobQueued, Source: OperationSource.Page, From: today, To: today, Words: "试一试")));
        Assert.Empty(Find(db, new(From: today.AddDays(1))));
        Assert.Empty(Find(db, new(To: today.AddDays(-1))));
        Assert.Empty(Find(db, new(Disclosures: true)));
        Assert.Equal(2, Find(db, new()).Count);
    }

    [Theory, OnBothDatabases]
    public void Nobody_else_reads_the_record(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        using var db = desk.Open(JobDesk.Clerk);
        Assert.Throws<UnauthorizedAccessException>(() => OperationQueries.Matching(db, new()));
        Assert.Throws<UnauthorizedAccessException>(() => OperationQueries.Find(db, 1));
        Assert.Throws<UnauthorizedAccessException>(() => OperationDetail.Of(db, 1));
    }

    [Theory, OnBothDatabases]
    public void The_details_of_an_operation_tell_before_and_after_in_words(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        using (var db = desk.Open())
        {
            (UpkeepSettings.Default with { NightlyHour = 3 }).Save(db);
            (UpkeepSettings.Default with { NightlyHour = 4 }).Save(db);
        }

        using var wide = desk.Open(Auditor with { Scope = Scope.Everything });
        var last = Find(wide, new(Kind: OperationKind.UpkeepSettings))[0];
        var row = Assert.Single(OperationDetail.Of(wide, last.Id).Changes);
        Assert.Equal(("设置", "修改", new ChangedField("值", "3", "4")), (row.Table, row.Act, Assert.Single(row.Fields)));
        using var narrow = desk.Open(Auditor);
        Assert.Throws<UnauthorizedAccessException>(() => OperationDetail.Of(narrow, last.Id));
    }

    [Theory]
    [InlineData("查看 36990219850304101X 的号码", "查看 369*************1X 的号码")]
    [InlineData("电话13800001234。", "电话138****1234。")]
    [InlineData("卡号6222020000000000123", "卡号622**************23")]
    [InlineData("2023年6月 3721 人", "2023年6月 3721 人")]
    public void Numbers_of_people_are_covered_in_sentences(string text, string shown) => Assert.Equal(shown, PersonalText.Mask(text));

    [Fact]
    public void Every_act_has_words_for_those_who_read_the_record() =>
        Assert.All(Enum.GetValues<OperationKind>(), k => Assert.True(OperationKinds.Has(k), $"{k} has no words"));

    [Fact]
    public void A_change_of_a_person_shows_neither_name_nor_sealed_values()
    {
        var change = new Change
        {
            Entity = "household", Key = "1", Before = null,
            After = """{"HeadName":"钟小禾","PhoneCipher":"AAECAw==","Note":"证号36990219850304101X","Size":3}""",
        };
        var row = ChangedRow.Of(change);
        var text = string.Join(';', row.Fields.Select(f => f.After));
        Assert.Equal("新增", row.Act);
        Assert.DoesNotContain("小禾", text, StringComparison.Ordinal);
        Assert.DoesNotContain("AAEC", text, StringComparison.Ordinal);
        Assert.DoesNotContain("19850304", text, StringComparison.Ordinal);
    }

    private static List<Operation> Find(Db db, OperationFilter filter) => [.. OperationQueries.Matching(db, filter)];
}
