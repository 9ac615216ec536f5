using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Subsidies.Notices;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Notices;

/// <summary>Posts public notices and takes them down.</summary>
public static class NoticeDesk
{
    /// <summary>The claims of a scheme that wait for a notice of a level: those at the step before, and those whose notice was taken down. The scheme has such a notice.</summary>
    internal static IQueryable<SubsidyClaim> Waiting(Db db, SubsidyScheme scheme, NoticeLevel level)
    {
        var state = NoticeLevels.StateOf(level);
        return scheme.Terms.Where(t => t.Flow.Notices.ContainsKey(state)).Select(t =>
        {
            var (code, first, last, before) = (scheme.Code, t.From, t.To, ClaimLife.Before(t.Flow, state));
            return db.Set<SubsidyClaim>().Where(c => c.Scheme == code && c.AppliedOn >= first && c.AppliedOn <= last && (c.State == before || (c.State == state && c.NoticeUntil == null)));
        }).Aggregate(Queryable.Concat);
    }

    /// <summary>Posts a notice for each place (village, township, or the county) in which the chosen claims lie, and for each time they are for.</summary>
    /// <exception cref="EditRefusedException">The scheme has no such notice, no claim waits for one, or the post does not reach the level.</exception>
    public static PostedNotices Post(Db db, string scheme, NoticeLevel level, IReadOnlyCollection<long>? ids, IReadOnlyList<NoticeColumn> columns, DateOnly today)
    {
        db.Actor.Require(Permission.PostNotices);
        using var operation = db.Begin(OperationKind.NoticePosted, $"{NoticeLevels.List.NameOf(level)}公示", OperationSource.Page);
        var (schemes, state) = (SchemeBook.Read(db), NoticeLevels.StateOf(level));
        RequireReach(db, level);
        if (!schemes[scheme].Terms.Any(t => t.Flow.Notices.ContainsKey(state)))
        {
            throw new EditRefusedException($"“{schemes[scheme].Name}”没有设{NoticeLevels.List.NameOf(level)}公示。");
        }

        var wanted = ids?.ToHashSet();
        var claims = Waiting(db, schemes[scheme], level).OrderBy(c => c.RegionCode).ThenBy(c => c.Id).ToList();
        claims = wanted is null ? claims : claims.FindAll(c => wanted.Contains(c.Id));
        var again = claims.FindAll(c => c.State == state);
        var fresh = claims.Except(again).ToList();
        var taken = fresh.Count == 0 ? new StepsTaken(0, []) : ClaimDesk.Within(db, fresh, NoticeLevels.ActOf(level), ClaimDoor.Notice, null, today);
        var left = taken.Refused.Select(r => r.ClaimId).ToHashSet();
        claims.RemoveAll(c => left.Contains(c.Id));
        if (claims.Count == 0)
        {
            throw new EditRefusedException(taken.Refused.Count > 0 ? taken.Refused[0].Why : "没有等待公示的申请。");
        }

        var notices = Notices(db, claims, level, schemes[scheme], columns, today);
        operation.Add($"，{notices.Count} 张，{claims.Count} 人");
        operation.Complete();
        return new PostedNotices(notices, claims.Count, taken);
    }

    /// <summary>Takes a notice down; the claims that were on it wait for another.</summary>
    /// <exception cref="EditRefusedException">No reason, or it is over or down already.</exception>
    public static void Withdraw(Db db, long id, string? reason, DateOnly today)
    {
        db.Actor.Require(Permission.PostNotices);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new EditRefusedException("请写明撤下的理由。");
        }

        using var operation = db.Begin(OperationKind.NoticeWithdrawn, $"撤下公示：{reason.Trim()}", OperationSource.Page);
        var notice = db.Set<PublicNotice>().FirstOrDefault(n => n.Id == id) ?? throw new EditRefusedException("没有这张公示，或不在您的辖区内。");
        if (!notice.IsOpen(today))
        {
            throw new EditRefusedException("这张公示已经期满或撤下。");
        }

        notice.State = NoticeState.Withdrawn;
        var state = NoticeLevels.StateOf(notice.Level);
        foreach (var claim in db.Set<SubsidyClaim>().Where(c => c.NoticeId == id && c.State == state))
        {
            claim.NoticeUntil = null;
        }

        operation.Complete();
    }

    private static List<PublicNotice> Notices(
        Db db, List<SubsidyClaim> claims, NoticeLevel level, SubsidyScheme scheme, IReadOnlyList<NoticeColumn> columns, DateOnly today)
    {
        var calendar = Calendars.CalendarBook.Read(db);
        var places = db.Set<Division>().AsNoTracking().ToDictionary(d => d.Code, d => d.Name);
        var people = People(db, claims);
        var chosen = columns.Count == 0 ? NoticeColumns.Usual : columns;
        var notices = new List<PublicNotice>();
        foreach (var group in claims.GroupBy(c => (Place: PlaceOf(c.RegionCode, level), c.Period, Term: scheme.FlowOn(c.AppliedOn).Notices[NoticeLevels.StateOf(level)])))
        {
            var (place, period, term) = group.Key;
            var notice = new PublicNotice
            {
                Id = Ids.Next(), RegionCode = place, Level = level, Place = NameOf(places, place, level), Scheme = scheme.Code, Days = term.Days, DayKind = term.Kind,
                Title = $"{scheme.Name}（{ClaimPeriod.Parse(period).Words}）拟发放对象公示", Columns = string.Join(',', chosen.Select(NoticeColumns.List.CodeOf)),
                PostedOn = today, LastDay = term.LastDay(calendar, today), PostedBy = db.Actor.User, Count = group.Count(),
            };
            notices.Add(notice);
            db.Add(notice);
            db.Bulk.Insert(group.Select((c, i) => Line(db, notice, c, i + 1, places, people)).ToList());
            foreach (var claim in group)
            {
                (claim.NoticeId, claim.NoticeUntil) = (notice.Id, notice.LastDay);
            }
        }

        return notices;
    }

    private static NoticeLine Line(Db db, PublicNotice notice, SubsidyClaim claim, int number, Dictionary<string, string> places, Dictionary<long, (string Name, Sex Sex, byte[] Cipher)> people)
    {
        var known = claim.PersonId is { } id && people.TryGetValue(id, out var person) ? person : (Name: claim.UnitName ?? "", Sex: (Sex?)null, Cipher: (byte[]?)null);
        return new NoticeLine
        {
            RegionCode = claim.RegionCode, NoticeId = notice.Id, ClaimId = claim.Id, Number = number, Name = known.Name, Sex = known.Sex is { } sex ? Sexes.List.NameOf(sex) : "",
            Village = places.GetValueOrDefault(claim.RegionCode[..9] + "000", "") + (claim.RegionCode.EndsWith("000", StringComparison.Ordinal) ? "" : places.GetValueOrDefault(claim.RegionCode, "")),
            SchemeName = claim.SchemeName, Period = ClaimPeriod.Parse(claim.Period).Words, AmountFen = claim.AmountFen,
            Identity = known.Cipher is { } cipher && IdentityNumber.TryParse(db.Protector.Open(cipher), out var identity, out _) ? identity.NoticeMasked : "",
        };
    }

    private static Dictionary<long, (string Name, Sex Sex, byte[] Cipher)> People(Db db, List<SubsidyClaim> claims)
    {
        var ids = claims.Where(c => c.PersonId is not null).Select(c => c.PersonId!.Value).ToList();
        return (from p in db.Set<Person>().Where(p => EF.Parameter(ids).Contains(p.Id))
                join r in db.Set<PersonRecord>().Where(r => r.ValidTo == null) on p.Id equals r.PersonId
                select new { p.Id, r.Name, p.Sex, p.IdentityCipher }).AsEnumerable().GroupBy(x => x.Id).ToDictionary(g => g.Key, g => (g.First().Name, g.First().Sex, g.First().IdentityCipher));
    }

    private static void RequireReach(Db db, NoticeLevel level)
    {
        if (level > NoticeLevel.Village && db.Actor.Scope.From.Length > (level == NoticeLevel.County ? 6 : 9))
        {
            throw new EditRefusedException($"{NoticeLevels.List.NameOf(level)}公示请由上一级张贴。");
        }
    }

    private static string PlaceOf(string region, NoticeLevel level) => level switch
    {
        NoticeLevel.Village => region,
        NoticeLevel.Township => region[..9] + "000",
        _ => region[..6] + "000000",
    };

    private static string NameOf(Dictionary<string, string> places, string code, NoticeLevel level) =>
        level == NoticeLevel.Village ? places.GetValueOrDefault(code[..9] + "000", "") + places.GetValueOrDefault(code, code) : places.GetValueOrDefault(code, code);
}
