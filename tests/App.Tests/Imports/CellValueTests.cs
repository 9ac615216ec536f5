using System.Globalization;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.PublicPosts;
using Wengang.App.Tests.Imports.Making;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Imports;

/// <summary>The cells of domain W.4: each is read as what it says, or given back with the reason.</summary>
public class CellValueTests
{
    private static readonly string Good = Someone.Number(1);
    private static readonly string WithX = Someone.Number(Someone.WithX());

    public static TheoryData<object?, string> Numbers => new()
    {
        { Good, "" }, { "'" + Good, "" }, { $"=\"{Good}\"", "" }, { Good + "\t", "" }, { " \u00A0" + Good + "\u2003", "" },
        { Good[..6] + " " + Good[6..14] + " " + Good[14..], "" }, { string.Concat(Good.Select(c => (char)(c + 0xFEE0))), "" },
        { "\u200B" + Good + "\uFEFF", "" }, { Good + "\r\n", "" }, { WithX.ToLowerInvariant(), "" }, { WithX[..17] + "Ｘ", "" }, { WithX[..17] + "ｘ", "" },
        { Good + "41", "" }, { Good + "41B1", "" },
        { 369902199001010000d, "id_lost_precision" }, { "3.69902E+17", "id_lost_precision" }, { "3.69902199001012E+17", "id_lost_precision" },
        { Good[..17], "invalid_id_length" }, { Good + "1", "invalid_id_length" }, { Good[..17] + "*", "invalid_id_character" },
        { Good[..17] + (Good[17] == '1' ? "2" : "1"), "invalid_id_checksum" }, { Good[..10] + "13" + Good[12..], "invalid_id_birth_date" },
        { Good[..6] + Good[8..17], "id_fifteen_digits" }, { Good[..6] + "****" + Good[10..], "invalid_id_character" },
        { Good + "91", "invalid_disability_type" }, { "无", "invalid_id_length" }, { null, "id_missing" }, { "  ", "id_missing" },
        { Good + "、" + Someone.Number(2), "invalid_id_length" }, { new DateOnly(2023, 5, 1), "invalid_id_length" },
        { new Grid.Error("#REF!"), "cell_error" }, { new Grid.Error("#N/A"), "cell_error" }, { true, "invalid_id_length" },
    };

    [Theory, MemberData(nameof(Numbers), DisableDiscoveryEnumeration = true)]
    public void Identity_numbers(object? cell, string reason) =>
        AssertReason(reason, Forms.Register(Forms.Person(1, ("证件号码", cell)), Forms.Person(500)), 2);

    public static TheoryData<object?, string, string> Starts => new()
    {
        { "2023年03月", "2023-03-01", "" }, { "2023年3月5日", "2023-03-05", "" }, { "2023.5", "2023-05-01", "" }, { "2023/5/1", "2023-05-01", "" },
        { "2023-05-01", "2023-05-01", "" }, { "202305", "2023-05-01", "" }, { "20230501", "2023-05-01", "" }, { 45047, "2023-05-01", "" },
        { 202305, "2023-05-01", "" }, { 20230501, "2023-05-01", "" }, { 2023.5, "2023-05-01", "" }, { new DateOnly(2023, 5, 1), "2023-05-01", "" },
        { "２０２３年５月", "2023-05-01", "" }, { "2023年5月1号", "2023-05-01", "" }, { "2023-05-01 00:00:00", "2023-05-01", "" }, { "2023 . 5", "2023-05-01", "" },
        { "2023.10", "2023-10-01", "" }, { "'2023-5", "2023-05-01", "" }, { "2023年5月份", "2023-05-01", "" },
        { 2023.1, "", "ambiguous_date" }, { "5月底", "", "ambiguous_date" }, { "45047", "2023-05-01", "" }, { "2023", "", "ambiguous_date" },
        { "23.5.1", "", "ambiguous_date" }, { "5/1/2023", "", "ambiguous_date" }, { "2023.3-2023.5", "", "ambiguous_date" }, { "2023年春节后", "", "ambiguous_date" },
        { "2023年2月30日", "", "invalid_date" }, { "2023.13", "", "invalid_date" }, { "去年", "", "ambiguous_date" }, { "不详", "", "invalid_date" },
        { null, "", "date_missing" }, { "至今", "", "date_missing" }, { new Grid.Error("#VALUE!"), "", "cell_error" },
    };

    [Theory, MemberData(nameof(Starts), DisableDiscoveryEnumeration = true)]
    public void Dates(object? cell, string day, string reason)
    {
        using var desk = new Desk();
        var grid = new Grid("公岗").Row("公益性岗位台账").Row("乡镇", "姓名", "证件号码", "岗位类型", "起始").Row("城关镇", Someone.Name(1), Good, "保洁", cell);
        Assert.Equal(reason.Length == 0 ? "1 rows: +1 ~0 =0 dup 0" : $"1 rows: +0 ~0 =0 dup 0, {reason} 1", Desk.Says(desk.ImportOne(grid.Book())));
        using var db = desk.Open();
        Assert.Equal(day, string.Concat(db.Set<PostAppointment>().Select(p => p.StartOn).AsEnumerable().Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    public static TheoryData<object?, object?, string, string> Townships => new()
    {
        { "城关镇", "河口村", "369902100002", "" }, { "城关", "河口", "369902100002", "" }, { "城关镇人民政府", "河口村委会", "369902100002", "" },
        { "云岭县城关镇", "城关镇河口村", "369902100002", "" }, { " 城 关 镇 ", "河口村民委员会", "369902100002", "" }, { "城关", "东街", "369902100001", "" },
        { "白石镇", "白石", "369902101001", "" }, { "白石", null, "369902101000", "" }, { "青龙乡", "龙头村", "369902200001", "" },
        { "青龙镇", "青龙", "369902102001", "" }, { "青龙", "龙头村", "", "ambiguous_township" }, { "红旗镇", "红旗村", "", "unknown_township" }, { null, "河口村", "", "township_missing" },
        { "白石乡", "白石村", "", "unknown_township" },
    };

    [Theory, MemberData(nameof(Townships), DisableDiscoveryEnumeration = true)]
    public void Names_of_townships_and_villages(object? township, object? village, string code, string reason)
    {
        using var desk = new Desk();
        var sheet = desk.ImportOne(Forms.Register(Forms.Person(1, ("乡(镇)", township), ("行政村", village))));
        Assert.Equal(reason, string.Concat(sheet.Tally.Reasons.Keys));
        using var db = desk.Open();
        Assert.Equal(code, string.Concat(db.Set<Person>().Select(p => p.RegionCode)));
    }

    public static TheoryData<object?, string> Phones => new()
    {
        { "13800000001.0", "13800000001" }, { 13800000001, "13800000001" }, { "138 0000 0001", "13800000001" }, { "+86-13800000001", "13800000001" }, { "'13800000001", "13800000001" },
        { "13800000001/13900000002", "13800000001/13900000002" },
    };

    [Theory, MemberData(nameof(Phones), DisableDiscoveryEnumeration = true)]
    public void Phones_are_cleaned_or_kept_for_a_finding(object? cell, string kept)
    {
        using var desk = new Desk();
        desk.ImportOne(Forms.Register(Forms.Person(1, ("联系电话", cell))));
        using var db = desk.Open();
        Assert.Equal(kept, db.Protector.Open(db.Set<PersonRecord>().Single().PhoneCipher!));
    }

    [Fact]
    public void A_phone_that_lost_its_digits_comes_back()
    {
        using var desk = new Desk();
        var sheet = desk.ImportOne(Forms.Register(Forms.Person(1, ("联系电话", "1.38E+10"))));
        Assert.Equal("phone_lost_precision", Assert.Single(sheet.Tally.Reasons).Key);
    }

    [Theory]
    [InlineData("务工月收入", "4500", 450_000L, "")]
    [InlineData("务工月收入", "4,500.50元", 450_050L, "")]
    [InlineData("务工月收入(万元)", "0.45", 450_000L, "")]
    [InlineData("务工月收入(千元)", "4.5", 450_000L, "")]
    [InlineData("务工月收入(万元)", "4500元", 450_000L, "")]
    [InlineData("务工月收入(元)", "0.45万", 450_000L, "")]
    [InlineData("务工月收入(万元/年)", "5.4", 0L, "amount_not_monthly")]
    [InlineData("务工月收入", "四千多", 0L, "invalid_amount")]
    [InlineData("务工月收入(万元)", "80000000000000", 0L, "invalid_amount")]
    public void Money_follows_the_unit_of_its_heading(string heading, string cell, long fen, string reason)
    {
        using var desk = new Desk();
        desk.ImportOne(Forms.Register(1), "人口.xlsx");
        var grid = new Grid("务工").Row("2023年06月").Row([.. Forms.OutWorkHead[..9], heading]).Row(Forms.Away(0, ("务工月收入", cell)));
        var sheet = desk.ImportOne(grid.Book());
        Assert.Equal(reason, string.Concat(sheet.Tally.Reasons.Keys));
        using var db = desk.Open();
        Assert.Equal(fen, db.Set<WorkSpell>().AsEnumerable().Sum(s => s.IncomeFen));
    }

    [Fact]
    public void Names_are_told_apart_by_their_numbers()
    {
        using var desk = new Desk();
        string[] names = ["王 强", "王强", "买买提．吐尔逊", "买买提•吐尔逊", "\U00020BB7野\uE000", "欧阳·阿里木"];
        var sheet = desk.ImportOne(Forms.Register([.. names.Select((name, n) => Forms.Person(n, ("姓名", name)))]));
        Assert.Equal("6 rows: +6 ~0 =0 dup 0", Desk.Says(sheet));
        using var db = desk.Open();
        var stored = db.Set<PersonRecord>().OrderBy(r => r.Id).Select(r => r.Name).ToList();
        Assert.Equal(["王强", "王强", "买买提·吐尔逊", "买买提·吐尔逊", "\U00020BB7野\uE000", "欧阳·阿里木"], stored);
    }

    [Theory]
    [InlineData("务工区域", "江西", "unknown_code")]
    [InlineData("务工区域", "县外", "unknown_code")]
    [InlineData("务工区域", "县内", "unknown_code")]
    [InlineData("结束时间", "2023年1月", "end_before_start")]
    [InlineData("开始时间", "2023年7月", "start_after_month")]
    [InlineData("证件号码", "369902199003070011", "invalid_id_checksum")]
    [InlineData("姓名", "", "name_missing")]
    public void Lines_of_the_month_that_cannot_be_true_come_back(string heading, string cell, string reason)
    {
        using var desk = new Desk();
        desk.ImportOne(Forms.Register(2), "人口.xlsx");
        var sheet = desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(0, (heading, cell)), Forms.Away(1)));
        Assert.Equal($"2 rows: +1 ~0 =0 dup 0, {reason} 1", Desk.Says(sheet));
        Assert.Equal(3, Assert.Single(sheet.Tally.Rejections).Row);
    }

    private static void AssertReason(string reason, byte[] book, int rows)
    {
        using var desk = new Desk();
        var sheet = desk.ImportOne(book);
        Assert.Equal(rows, sheet.Tally.Rows);
        Assert.Equal(reason, string.Concat(sheet.Tally.Reasons.Keys));
        Assert.Equal(reason.Length == 0 ? rows : rows - 1, sheet.Tally.Added);
    }
}
