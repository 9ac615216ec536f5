using System.Security.Cryptography;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Papers;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Tests.Subsidies;

/// <summary>Papers and photos: where they lie, how large they may be, and that what is shown is what was kept.</summary>
public class EvidenceTests : PayCounty
{
    private static readonly byte[] Pdf = "%PDF-1.7 材料"u8.ToArray();
    private static readonly byte[] Jpg = [0xFF, 0xD8, 0xFF, 0xE0, 1];

    [Theory, OnBothDatabases]
    public void A_paper_lies_beside_the_database_under_its_key_with_its_hash_and_for_nobody_else(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var kept = Add(county, Claim(county, One).Id, "../../../etc/合同.pdf", Pdf);
        var path = PathOf(county, kept.Id);
        Assert.Equal(Pdf, File.ReadAllBytes(path));
        Assert.Equal(("合同.pdf", Pdf.Length, Convert.ToHexStringLower(SHA256.HashData(Pdf))), (kept.Name, kept.Bytes, kept.Hash));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.GetDirectoryName(path)!) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [Theory, OnBothDatabases]
    public void As_much_as_is_allowed_is_taken_and_a_byte_more_or_nothing_at_all_is_not(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var id = Claim(county, One).Id;
        Assert.Equal(EvidenceStore.Most, Add(county, id, "大.pdf", Large(EvidenceStore.Most)).Bytes);
        Assert.Contains("最多 10 MB", Assert.Throws<EditRefusedException>(() => Add(county, id, "更大.pdf", Large(EvidenceStore.Most + 1))).Message, StringComparison.Ordinal);
        Assert.Contains("空的", Assert.Throws<EditRefusedException>(() => Add(county, id, "空.pdf", [])).Message, StringComparison.Ordinal);
        Assert.Single(As(county, Office, db => EvidenceStore.Of(db, id)));
    }

    [Theory, OnBothDatabases]
    public void A_content_that_is_not_what_was_kept_is_not_shown(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var kept = Add(county, Claim(county, One).Id, "合同.pdf", Pdf);
        Assert.Equal(Pdf, As(county, Office, db => EvidenceStore.Open(db, kept.Id))!.Value.Content);
        File.WriteAllBytes(PathOf(county, kept.Id), [.. Pdf, 1]);
        Assert.Null(As(county, Office, db => EvidenceStore.Open(db, kept.Id)));
        File.Delete(PathOf(county, kept.Id));
        Assert.Null(As(county, Office, db => EvidenceStore.Open(db, kept.Id)));
    }

    [Theory, OnBothDatabases]
    public void Nobody_adds_to_what_lies_outside_their_regions(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var (id, west) = (Claim(county, One).Id, In(Role.VillageWorker, TestCounty.West));
        Assert.Throws<EditRefusedException>(() => As(county, west, db => EvidenceStore.Add(db, id, "合同.pdf", new MemoryStream(Pdf))));
        Assert.Throws<UnauthorizedAccessException>(() => As(county, In(Role.Leader), db => EvidenceStore.Add(db, id, "合同.pdf", new MemoryStream(Pdf))));
    }

    [Theory, OnBothDatabases]
    public void The_photo_of_the_board_stays_with_the_notice_and_is_a_picture(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        Act(county, Village, ClaimAct.VillageReview, Day, Claim(county, One).Id);
        var notice = As(county, Village, db => NoticeDesk.Post(db, "transport", NoticeLevel.Village, null, [], Day)).Notices[0].Id;
        Assert.Contains("JPG 或 PNG", Assert.Throws<EditRefusedException>(() => Photo(county, Village, notice, Pdf)).Message, StringComparison.Ordinal);
        Assert.Throws<EditRefusedException>(() => Photo(county, In(Role.VillageWorker, TestCounty.West), notice, Jpg));
        Assert.Null(As(county, Office, db => NoticeQueries.Find(db, notice))!.PhotoId);

        var kept = Photo(county, Village, notice, Jpg);
        Assert.Equal((kept.Id, "jpg"), (As(county, Office, db => NoticeQueries.Find(db, notice))!.PhotoId, kept.Kind));
        Assert.Equal(Jpg, As(county, Office, db => EvidenceStore.Open(db, kept.Id))!.Value.Content);
        AssertSound(county);
    }

    private static EvidenceFile Add(TestCounty county, long claim, string name, byte[] content) => As(county, Village, db => EvidenceStore.Add(db, claim, name, new MemoryStream(content)));

    private static EvidenceFile Photo(TestCounty county, Actor actor, long notice, byte[] content) => As(county, actor, db => EvidenceStore.AddPhoto(db, notice, "公示栏.jpg", new MemoryStream(content)));

    private static byte[] Large(long bytes)
    {
        var content = new byte[bytes];
        Pdf.CopyTo(content, 0);
        return content;
    }

    private static string PathOf(TestCounty county, long id) =>
        Path.Combine(As(county, Office, db => db.Folder), "evidence", id.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
