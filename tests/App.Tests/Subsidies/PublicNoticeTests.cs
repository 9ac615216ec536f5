using Wengang.App.Access;
using Wengang.App.Calendars;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Tests.Subsidies;

/// <summary>What a notice shows, where it hangs, and for how long.</summary>
public class PublicNoticeTests : PayCounty
{
    private static readonly IReadOnlyList<NoticeColumn> All = [.. NoticeColumns.List.Entries.Select(e => e.Value)];

    [Theory, OnBothDatabases]
    public void Only_the_chosen_columns_of_the_whitelist_are_shown_and_masked(DatabaseKind kind)
    {
        using var county = Waiting(kind);
        Account(county, Claim(county, One).Id, 1);
        Assert.Throws<KeyNotFoundException>(() => Posted(county, [(NoticeColumn)99]));
        var notice = Posted(county, All);
        var line = As(county, PublicBoard.Anybody, db => PublicBoard.Lines(db, notice))[0];
        Assert.Equal(["甲*", "男", "东镇东一村", "外出务工交通补贴", "2023年", "500", $"369{new string('*', 13)}{One.Identity[^2..]}"], PublicBoard.Cells(line, PublicBoard.Columns(notice, ofPersons: true), wholeName: false));
        Assert.Equal(["甲1", "500"], PublicBoard.Cells(line, [NoticeColumn.Name, NoticeColumn.Amount], wholeName: true));
        Assert.DoesNotContain(One.Identity[3..16], string.Concat(typeof(NoticeLine).GetProperties().Select(p => p.GetValue(line))), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_notice_hangs_at_the_place_of_its_level_and_is_posted_from_there_or_above(DatabaseKind kind)
    {
        using var county = Waiting(kind);
        var id = Claim(county, One).Id;
        var village = Posted(county, []);
        Assert.Equal((TestCounty.East, "东镇东一村", "name,village,scheme,period,amount"), (village.RegionCode, village.Place, village.Columns));
        Assert.Null(As(county, In(Role.VillageWorker, TestCounty.West), db => NoticeQueries.Find(db, village.Id)));
        Assert.Contains("上一级", Assert.Throws<EditRefusedException>(() => As(county, Village, db => NoticeDesk.Post(db, "transport", NoticeLevel.County, null, [], Day))).Message, StringComparison.Ordinal);
        Assert.Contains("没有设乡镇公示", Assert.Throws<EditRefusedException>(() => As(county, Office, db => NoticeDesk.Post(db, "transport", NoticeLevel.Township, null, [], Day))).Message, StringComparison.Ordinal);

        var day = Day.AddDays(10);
        Act(county, Township, ClaimAct.TownshipApprove, day, id);
        Act(county, Office, ClaimAct.CheckIdentity, day, id);
        Act(county, Bureau, ClaimAct.BureauApprove, day, id);
        Act(county, Bureau, ClaimAct.CompareData, day, id);
        var all = As(county, Bureau, db => NoticeDesk.Post(db, "transport", NoticeLevel.County, null, [], day)).Notices[0];
        Assert.Equal(("369902000000", "测试县"), (all.RegionCode, all.Place));
    }

    [Theory, OnBothDatabases]
    public void Each_time_has_a_notice_of_its_own(DatabaseKind kind)
    {
        using var county = Waiting(kind);
        var other = As(county, Township, db => OnBehalf.Make(db, One.Identity, "transport", "2026", "500", "在外务工", Day));
        Act(county, Village, ClaimAct.VillageReview, Day, other);
        var posted = As(county, Village, db => NoticeDesk.Post(db, "transport", NoticeLevel.Village, null, [], Day));
        Assert.Equal((2, 0), (posted.Count, posted.Taken.Refused.Count));
        Assert.Equal(
            [("外出务工交通补贴（2023年）拟发放对象公示", "2023年"), ("外出务工交通补贴（2026年）拟发放对象公示", "2026年")],
            posted.Notices.Select(n => (n.Title, Assert.Single(As(county, PublicBoard.Anybody, db => PublicBoard.Lines(db, n))).Period)).Order());
    }

    [Theory, OnBothDatabases]
    public void Its_days_are_counted_on_the_calendar_and_on_the_day_after_the_last_it_is_gone(DatabaseKind kind)
    {
        using var county = Waiting(kind);
        county.Write(db => db.AddRange(
            new SpecialDay { Day = new DateOnly(2023, 7, 5), Name = "放假", IsWorked = false }, new SpecialDay { Day = new DateOnly(2023, 7, 8), Name = "调休", IsWorked = true }));
        var notice = Posted(county, []);
        var last = new DateOnly(2023, 7, 10);
        Assert.Equal((last, last), (notice.LastDay, Claim(county, One).NoticeUntil));
        Assert.Equal([true, true, false], new[] { Day, last, last.AddDays(1) }.Select(day => IsShown(county, notice.Id, day)));
        Assert.Throws<EditRefusedException>(() => Act(county, Leader, ClaimAct.TownshipApprove, last, Claim(county, One).Id));
        Assert.Equal(1, Act(county, Leader, ClaimAct.TownshipApprove, last.AddDays(1), Claim(county, One).Id).Done);
    }

    [Theory, OnBothDatabases]
    public void A_notice_that_was_taken_down_is_gone_at_once_and_its_claims_wait_for_another(DatabaseKind kind)
    {
        using var county = Waiting(kind);
        var (id, notice) = (Claim(county, One).Id, Posted(county, []));
        Assert.Contains("理由", Assert.Throws<EditRefusedException>(() => As(county, Village, db => NoticeDesk.Withdraw(db, notice.Id, " ", Day))).Message, StringComparison.Ordinal);
        As(county, Village, db => NoticeDesk.Withdraw(db, notice.Id, "村名写错", Day));
        Assert.False(IsShown(county, notice.Id, Day));
        Assert.Throws<EditRefusedException>(() => As(county, PublicBoard.Anybody, db => PublicBoard.Object(db, notice.Id, 1, "没有出去过", null, Day)));
        Assert.Throws<EditRefusedException>(() => Act(county, Leader, ClaimAct.TownshipApprove, Day.AddDays(10), id));
        Assert.True(IsShown(county, Posted(county, []).Id, Day));
        Assert.Equal(1, Act(county, Leader, ClaimAct.TownshipApprove, Day.AddDays(10), id).Done);
    }

    [Theory, OnBothDatabases]
    public void A_claim_that_was_sent_back_is_no_longer_on_the_board(DatabaseKind kind)
    {
        using var county = Waiting(kind);
        var notice = Posted(county, []);
        Assert.Single(As(county, PublicBoard.Anybody, db => PublicBoard.Lines(db, notice)));
        Act(county, Leader, ClaimAct.Return, Day, Claim(county, One).Id);
        Assert.Empty(As(county, PublicBoard.Anybody, db => PublicBoard.Lines(db, notice)));
    }

    /// <summary>One claim that waits for the village's notice.</summary>
    private static TestCounty Waiting(DatabaseKind kind)
    {
        var county = Open(kind);
        Make(county);
        Act(county, Village, ClaimAct.VillageReview, Day, Claim(county, One).Id);
        return county;
    }

    private static PublicNotice Posted(TestCounty county, IReadOnlyList<NoticeColumn> columns) =>
        Assert.Single(As(county, Village, db => NoticeDesk.Post(db, "transport", NoticeLevel.Village, null, columns, Day)).Notices);

    private static bool IsShown(TestCounty county, long notice, DateOnly day) => As(county, PublicBoard.Anybody, db =>
    {
        var shown = PublicBoard.Find(db, notice, day) is not null;
        Assert.Equal(shown, PublicBoard.Open(db, day).Any(n => n.Id == notice));
        return shown;
    });
}
