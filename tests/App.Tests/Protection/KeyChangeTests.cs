using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Data.Backups;
using Wengang.App.Imports.Running;
using Wengang.App.People;
using Wengang.App.Protection;
using Wengang.App.PublicPosts;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;
using Wengang.App.Upkeep.Keys;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Protection;

[Collection("jobs")]
public sealed class KeyChangeTests : IDisposable
{
    private static readonly Actor Keeper = Actor.Local("keeper");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wengang-keys-");

    private string KeyPath => Path.Combine(folder.FullName, "wengang.key");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, OnBothDatabases]
    public void Everything_is_sealed_anew_found_by_the_new_index_and_the_chain_holds(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        var posts = new Grid("公岗").Row("公益性岗位台账").Row("乡镇", "姓名", "证件号码", "岗位类型", "起始", "联系电话")
            .Row("城关镇", Someone.Name(7), Someone.Number(700), "保洁", "2023-01-01", Someone.Phone(700));
        Assert.Equal(1, desk.ImportOne(posts.Book(), "公岗.xlsx").Tally.Added);
        var (old, next) = Add();
        using (var db = County(desk).Open(Keeper))
        {
            Assert.Equal(old.Fingerprint, db.Protector.Fingerprint);
            Assert.Equal(3, KeyChange.Count(db)["person"]);
            Assert.Equal((KeyChange.Count(db).Values.Sum(), 1), new KeyChange(db, next).Run());
        }

        using var after = County(desk).OpenChecked(Keeper);
        Assert.Equal(next.Fingerprint, after.Protector.Fingerprint);
        Assert.Empty(AuditVerification.Run(after).Problems);
        var index = after.Protector.Index(Someone.Number(1));
        var person = after.Set<Person>().Single(p => p.IdentityIndex == index);
        Assert.Equal(Someone.Number(1), after.Protector.Open(person.IdentityCipher));
        Assert.ThrowsAny<CryptographicException>(() => old.Open(person.IdentityCipher));
        var record = after.Set<PersonRecord>().Single(r => r.PersonId == person.Id);
        Assert.Equal(Someone.Phone(1), after.Protector.Open(record.PhoneCipher!));
        Assert.Equal(after.Protector.Index(Someone.Number(0)), record.HeadIdentityIndex);
        var post = after.Set<PostAppointment>().Single();
        Assert.Equal((Someone.Number(700), Someone.Phone(700)), (after.Protector.Open(post.IdentityCipher!), after.Protector.Open(post.PhoneCipher!)));
        Assert.Equal(after.Protector.Index(Someone.Number(700)), post.IdentityIndex);
        Assert.Equal(OperationKind.KeyChange, after.Set<Operation>().OrderByDescending(o => o.Sequence).First().Kind);
        Assert.ThrowsAny<Exception>(() => after.Database.ExecuteSqlRaw("update person_record set name = '别人'"));
    }

    [Theory, OnBothDatabases]
    public void The_same_sheets_again_change_nothing_and_a_second_exchange_works(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        Exchange(desk);
        KeyFile.Retire(KeyPath, KeyFile.Load(KeyPath, create: false)[^1]);

        // Nobody is taken for somebody new. Whether the row that names a head nobody knows counts as changed is not asked here.
        Assert.StartsWith("3 rows: +0 ", Register(desk), StringComparison.Ordinal);
        Exchange(desk);
        using var after = County(desk).OpenChecked(Keeper);
        Assert.Empty(AuditVerification.Run(after).Problems);
        Assert.Equal(2, after.Set<Operation>().Count(o => o.Kind == OperationKind.KeyChange));
    }

    [Theory, OnBothDatabases]
    public void Stopped_in_the_middle_it_was_never_begun_and_the_next_run_does_it(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        var (old, next) = Add();
        using (var db = County(desk).Open(Keeper))
        {
            Assert.Throws<TimeoutException>(() => new KeyChange(db, next, (table, _) => _ = table == "person_record" ? throw new TimeoutException() : 0).Run());
        }

        using (var db = County(desk).OpenChecked(Keeper))
        {
            Assert.Equal(old.Fingerprint, db.Protector.Fingerprint);
            Assert.Empty(AuditVerification.Run(db).Problems);
            Assert.Equal(Someone.Number(1), db.Protector.Open(db.Set<Person>().AsEnumerable().Single(p => p.IdentityIndex.AsSpan().SequenceEqual(old.Index(Someone.Number(1)))).IdentityCipher));
            Assert.ThrowsAny<Exception>(() => db.Database.ExecuteSqlRaw("update person_record set name = '别人'"));
            new KeyChange(db, next).Run();
        }

        using var after = County(desk).OpenChecked(Keeper);
        Assert.Equal(next.Fingerprint, after.Protector.Fingerprint);
    }

    [Theory, OnBothDatabases]
    public void Whoever_still_has_the_old_key_in_hand_writes_nothing(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        var before = County(desk);
        using var open = before.Open(Keeper);
        Exchange(desk);
        Assert.Contains("密钥已经更换", Assert.Throws<InvalidOperationException>(() => open.Begin(OperationKind.Import, "x", OperationSource.Page)).Message, StringComparison.Ordinal);
        KeyFile.Retire(KeyPath, KeyFile.Load(KeyPath, create: false)[0]);
        Assert.Contains("密钥与这个数据库不符", Assert.Throws<InvalidOperationException>(() => County(desk).OpenChecked(Keeper)).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void An_edit_after_the_exchange_is_named(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        Exchange(desk);
        using var db = County(desk).OpenChecked(Keeper);
        db.Database.ExecuteSqlRaw(db.Database.IsSqlite() ? "drop trigger person_record_update" : "drop trigger person_record_update on person_record");
        var id = db.Set<PersonRecord>().Select(r => r.Id).First();
        db.Database.ExecuteSql($"update person_record set content_hash = {new byte[16]} where id = {id}");
        Assert.Contains(AuditVerification.Run(db).Problems, p => p.Contains($"{id} 号记录在更换密钥之后被改动", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public void A_row_that_does_not_fit_keeps_everything_as_it_is(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        var (_, next) = Add();
        using var db = County(desk).Open(Keeper);
        db.Database.ExecuteSql($"update person set identity_cipher = {db.Protector.Seal(Someone.Number(9))}");
        Assert.Contains("audit verify", Assert.Throws<InvalidOperationException>(() => new KeyChange(db, next).Run()).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(db.Set<Operation>(), o => o.Kind == OperationKind.KeyChange);
    }

    [Theory, OnBothDatabases]
    public void Backups_of_before_and_after_are_restored_while_both_keys_are_at_hand(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        var (before, after) = (Path.Combine(folder.FullName, "before.backup"), Path.Combine(folder.FullName, "after.backup"));
        Write(desk, before);
        Exchange(desk);
        Write(desk, after);
        Assert.Null(BackupTrial.Run(before, KeyPath).Problem);
        Assert.Null(BackupTrial.Run(after, KeyPath).Problem);
        KeyFile.Retire(KeyPath, KeyFile.Load(KeyPath, create: false)[^1]);
        Assert.Contains("密钥不是做这个备份时的密钥", BackupTrial.Run(before, KeyPath).Problem, StringComparison.Ordinal);
        Assert.Null(BackupTrial.Run(after, KeyPath).Problem);
        Assert.Equal(2, KeyFile.Load(KeyPath, create: false).Concat(KeyFile.Load(KeyPath + KeyFile.Retired, create: false)).Count());
    }

    /// <summary>Three persons, of whom one names a head the register does not know; one of them away.</summary>
    private Desk Filled(DatabaseKind kind)
    {
        var desk = new Desk(kind);
        File.Copy(CountyDatabase.At(desk.Connection).KeyPath, KeyPath);
        Assert.Equal("3 rows: +3 ~0 =0 dup 0", Register(desk));
        desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(0)), "外出_202306.xlsx");
        return desk;
    }

    private string Register(Desk desk)
    {
        var sheet = new Grid("人口信息").Row("人口信息（2023年6月30日）").Row([.. Forms.RegisterHead, "户主证件号码"])
            .Row([.. Forms.Person(0), Someone.Number(0)]).Row([.. Forms.Person(1), Someone.Number(0)]).Row([.. Forms.Person(4), Someone.Number(900)]);
        using var db = County(desk).OpenChecked(Keeper);
        var plan = ImportPlan.Make([desk.Drop(("人口信息_20230630.xlsx", sheet.Book()))], null, new DateOnly(2023, 7, 5));
        return Desk.Says(Assert.Single(new ImportRun(db, Modules.Importers, new HashSet<Period>()).Run(plan).Sheets));
    }

    private CountyDatabase County(Desk desk) => CountyDatabase.At(desk.Connection, KeyPath);

    private (FieldProtector Old, FieldProtector Next) Add()
    {
        var old = KeyRing.Load(KeyPath, create: false).Of(null);
        return (old, new FieldProtector(KeyFile.Add(KeyPath)));
    }

    private void Exchange(Desk desk)
    {
        var (_, next) = Add();
        using var db = County(desk).Open(Keeper);
        new KeyChange(db, next).Run();
    }

    private void Write(Desk desk, string path)
    {
        using var db = County(desk).OpenChecked(Keeper);
        Backup.Write(db, path, OperationSource.Command);
    }
}
