using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Data.Schema;
using Wengang.App.People;
using Wengang.App.Protection;
using Wengang.App.PublicPosts;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Protection;

public class SealedFieldTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void No_identity_number_and_no_phone_lies_in_the_file_in_clear()
    {
        using var desk = new Desk();
        desk.ImportOne(Forms.Register(50));
        desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(0), Forms.Away(1, ("证件号码", Someone.Number(900)))), "月报.xlsx");
        desk.ImportOne(new Grid("公岗").Row("公益性岗位台账").Row("乡镇", "姓名", "证件号码", "岗位类型", "起始", "联系电话").Row("城关镇", Someone.Name(7), Someone.Number(700), "保洁", "2023-01-01", Someone.Phone(700)).Book(), "公岗.xlsx");
        var path = desk.Connection["sqlite:".Length..];
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var content = string.Concat(new[] { path, path + "-wal" }.Where(File.Exists).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))));
        Assert.Contains("369902100002", content, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 50).Append(700).Append(900), n =>
        {
            Assert.DoesNotContain(Someone.Number(n), content, StringComparison.Ordinal);
            Assert.DoesNotContain(Someone.Number(n)[6..17], content, StringComparison.Ordinal);
            Assert.DoesNotContain(Someone.Phone(n), content, StringComparison.Ordinal);
        });
        using var db = desk.Open();
        Assert.Equal(Someone.Number(700), db.Protector.Open(db.Set<PostAppointment>().Single().IdentityCipher!));
        Assert.Equal(Someone.Phone(700), db.Protector.Open(db.Set<PostAppointment>().Single().PhoneCipher!));
    }

    [Theory, OnBothDatabases]
    public void A_person_is_found_by_number_and_read_back_with_the_key_only(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        desk.ImportOne(Forms.Register(2));
        using var db = desk.Open();
        var index = db.Protector.Index(Someone.Number(1));
        var person = db.Set<Person>().Single(p => p.IdentityIndex == index);
        Assert.Equal(Someone.Number(1), db.Protector.Open(person.IdentityCipher));
        Assert.Throws<AuthenticationTagMismatchException>(() => new FieldProtector(Key).Open(person.IdentityCipher));
        Assert.NotEqual(index, new FieldProtector(Key).Index(Someone.Number(1)));
    }

    [Fact]
    public void A_database_refuses_another_key()
    {
        using var desk = new Desk();
        var database = CountyDatabase.At(desk.Connection);
        File.WriteAllText(database.KeyPath, Convert.ToBase64String(Key));
        Assert.Contains("密钥与这个数据库不符", Assert.Throws<InvalidOperationException>(() => CountyDatabase.At(desk.Connection).OpenChecked(Actor.Local("test"))).Message, StringComparison.Ordinal);
        File.WriteAllText(database.KeyPath, "不是密钥");
        Assert.Contains("密钥不正确", Assert.Throws<InvalidOperationException>(() => CountyDatabase.At(desk.Connection).OpenChecked(Actor.Local("test"))).Message, StringComparison.Ordinal);
        File.Delete(database.KeyPath);
        Assert.Contains("找不到密钥文件", Assert.Throws<InvalidOperationException>(() => SchemaUpgrade.Run(CountyDatabase.At(desk.Connection), Actor.Local("test"))).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(database.KeyPath));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Both_ciphers_are_read_side_by_side(bool sm4)
    {
        var value = new FieldProtector(Key, sm4).Seal("张三 369902");
        Assert.Equal(sm4 ? 2 : 1, value[0]);
        Assert.Equal("张三 369902", new FieldProtector(Key, !sm4).Open(value));
        Assert.NotEqual(value, new FieldProtector(Key, sm4).Seal("张三 369902"));
        Assert.Equal(new FieldProtector(Key, sm4).Index("x"), new FieldProtector(Key, !sm4).Index("x"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_changed_value_is_not_read(bool sm4)
    {
        var protector = new FieldProtector(Key, sm4);
        var value = protector.Seal("13800000001");
        for (var i = 0; i < value.Length; i++)
        {
            var changed = (byte[])value.Clone();
            changed[i] ^= 4;
            Assert.ThrowsAny<CryptographicException>(() => protector.Open(changed));
        }

        Assert.ThrowsAny<CryptographicException>(() => protector.Open(value[..5]));
        Assert.ThrowsAny<CryptographicException>(() => protector.Open([]));
    }

    /// <summary>The example of GB/T 32907-2016, annex A.1.</summary>
    [Fact]
    public void The_engine_behind_SM4_gives_the_standards_example()
    {
        var plain = Convert.FromHexString("0123456789ABCDEFFEDCBA9876543210");
        var engine = new SM4Engine();
        engine.Init(true, new KeyParameter(plain));
        var sealedBlock = new byte[16];
        engine.ProcessBlock(plain, 0, sealedBlock, 0);
        Assert.Equal("681EDF34D206965E86B3E94F536E4246", Convert.ToHexString(sealedBlock));
    }

    [Fact]
    public void A_value_under_SM4_is_read_with_its_key_only()
    {
        var key = Convert.FromHexString("0123456789ABCDEFFEDCBA9876543210");
        var cipher = new Sm4FieldCipher(key);
        var first = cipher.Seal(Encoding.UTF8.GetBytes("张三"));
        Assert.Equal("张三", Encoding.UTF8.GetString(new Sm4FieldCipher(key).Open(first)));
        Assert.ThrowsAny<CryptographicException>(() => new Sm4FieldCipher([.. key.Reverse()]).Open(first));
    }

    [Fact]
    public void The_key_file_is_its_owners_alone()
    {
        using var folder = new Spreadsheets.TempFolder();
        var path = folder["keys/wengang.key"];
        Assert.Throws<InvalidOperationException>(() => KeyFile.Load(path, create: false));
        var made = KeyFile.Load(path, create: true);
        Assert.Equal(made, KeyFile.Load(path, create: true));
        Assert.Equal(32, Assert.Single(made).Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }
}
