using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.App.PublicPosts;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Cases;

/// <summary>Compares claims of persons with what the register, the ledgers, other claims and the lists of other bureaus say; a statement for each comparison.</summary>
internal static class CrossChecks
{
    public static IReadOnlyList<FoundHit> Find(Db db, IReadOnlyCollection<SubsidyClaim> claims, DateOnly today)
    {
        var of = claims.Where(c => c.PersonId is not null).ToLookup(c => c.PersonId!.Value);
        var persons = of.Select(g => g.Key).ToList();
        return
        [
            .. Gone(db, persons).Concat(Households(db, persons, today)).Concat(Lists(db, persons)).SelectMany(hit => of[hit.Person].Select(c => hit.Of(c.Id))),
            .. PostAndWork(db, persons).SelectMany(h => of[h.Person].Where(c => IsIn(c, h.From, h.To)).Select(c => h.Hit.Of(c.Id))),
            .. Paid(db, persons).SelectMany(h => of[h.Person].Where(c => c.Scheme == "transport" && c.Period.StartsWith(h.Year, StringComparison.Ordinal)).Select(c => h.Hit.Of(c.Id))),
            .. Accounts(db, claims),
        ];
    }

    private static IEnumerable<Hit> Gone(Db db, List<long> persons) =>
        from e in db.Set<PersonEvent>().AsNoTracking().Where(e => e.Kind == PersonEventKind.Death && EF.Parameter(persons).Contains(e.PersonId)).AsEnumerable()
        select new Hit(e.PersonId, CheckCode.Deceased, $"event {e.Id}", string.Create(CultureInfo.InvariantCulture, $"人员变动登记：{e.OccurredOn:yyyy年M月d日}死亡"));

    private static IEnumerable<Hit> Households(Db db, List<long> persons, DateOnly today) =>
        from r in db.Set<PersonRecord>().AsNoTracking().Where(r => EF.Parameter(persons).Contains(r.PersonId) && r.ValidFrom <= today && (r.ValidTo == null || r.ValidTo > today))
            .GroupBy(r => r.PersonId).Select(g => new { g.Key, Count = g.Select(r => r.HouseholdId).Distinct().Count() }).Where(g => g.Count > 1).AsEnumerable()
        select new Hit(r.Key, CheckCode.InTwoHouseholds, $"{r.Count} households", $"人口信息里同时在 {r.Count} 户");

    /// <summary>Lists name people by number; whoever stands for an entry that was taken in answers for its number too.</summary>
    private static IEnumerable<Hit> Lists(Db db, List<long> persons)
    {
        var kept = MergedPeople.TakenInto(db, persons).ToDictionary(m => m.Gone, m => m.Kept);
        var numbered = persons.Concat(kept.Keys).ToList();
        return from x in (from p in db.Set<Person>().Where(p => EF.Parameter(numbered).Contains(p.Id))
                          join e in db.Set<CheckListEntry>() on p.IdentityIndex equals e.PersonIndex
                          select new { p.Id, Entry = e.Id, e.Code, e.Name, e.Note, e.ObservedOn }).AsEnumerable()
               select new Hit(kept.GetValueOrDefault(x.Id, x.Id), x.Code, $"list {x.Entry}", string.Create(CultureInfo.InvariantCulture, $"{CheckCodes.List.NameOf(x.Code)}名单（{x.ObservedOn:yyyy年M月d日}）：{x.Name} {x.Note}").Trim());
    }

    /// <summary>On a post and outside the county in the same month; once for each person and post.</summary>
    private static IEnumerable<(long Person, Period From, Period? To, Hit Hit)> PostAndWork(Db db, List<long> persons)
    {
        var pairs = (from p in db.Set<Person>().Where(p => EF.Parameter(persons).Contains(p.Id))
                     join a in db.Set<PostAppointment>() on p.IdentityIndex equals a.IdentityIndex
                     join s in db.Set<WorkSpell>().Where(s => s.WorkRegion != WorkRegion.OwnTownship && s.WorkRegion != WorkRegion.OwnCounty && s.ValidTo == null) on p.Id equals s.PersonId
                     select new { p.Id, Post = a.Id, a.PostType, a.StartOn, a.EndOn, s.StartMonth, s.EndMonth }).AsEnumerable();
        foreach (var x in pairs)
        {
            var from = Later(Period.Of(x.StartOn), x.StartMonth);
            var to = Earlier(x.EndOn is { } end ? Period.Of(end.AddDays(-1)) : null, x.EndMonth);
            if (to is null || from <= to)
            {
                var last = to is { } t ? $"{t.Year}年{t.Month}月" : "现在";
                yield return (x.Id, from, to, new Hit(x.Id, CheckCode.PostAndOutWork, $"post {x.Post} {x.StartMonth}", $"公益性岗位台账：{from.Year}年{from.Month}月至{last}在岗（{x.PostType}），同时登记在县外务工"));
            }
        }
    }

    /// <summary>What a sheet says was paid before.</summary>
    private static IEnumerable<(long Person, string Year, Hit Hit)> Paid(Db db, List<long> persons) =>
        from s in db.Set<WorkSpell>().AsNoTracking().Where(s => EF.Parameter(persons).Contains(s.PersonId) && s.TransportSubsidyFen > 0).Select(s => new { s.Id, s.PersonId, s.TransportSubsidyFen, s.ObservedOn }).AsEnumerable()
        let year = s.ObservedOn.Year.ToString(CultureInfo.InvariantCulture)
        select (s.PersonId, year, new Hit(s.PersonId, CheckCode.OtherScheme, $"sheet {year}", $"务工台账登记{year}年已领交通费补助 {new Fen(s.TransportSubsidyFen!.Value)} 元"));

    /// <summary>Accounts that somebody else is paid to as well.</summary>
    private static IEnumerable<FoundHit> Accounts(Db db, IReadOnlyCollection<SubsidyClaim> claims)
    {
        var keys = claims.Select(c => c.SubjectKey).Distinct().ToList();
        var own = db.Set<PayAccount>().Where(a => EF.Parameter(keys).Contains(a.SubjectKey));
        var shared = (from a in own
                      join other in db.Set<PayAccount>() on a.NumberIndex equals other.NumberIndex
                      where other.SubjectKey != a.SubjectKey
                      group other by a.SubjectKey into g
                      select new { g.Key, Count = g.Count(), First = g.Min(o => o.Holder), Sign = g.Max(o => o.Id) }).ToDictionary(x => x.Key);
        return from c in claims
               where shared.ContainsKey(c.SubjectKey)
               let s = shared[c.SubjectKey]
               select new FoundHit(c.Id, CheckCode.SameAccount, $"account {s.Sign}", $"收款账号还登记给另外 {s.Count} 人（户名 {s.First}）");
    }

    /// <summary>Whether any of the months, the last included, lies in the years for which something is claimed; what is claimed once in a life is claimed for all.</summary>
    private static bool IsIn(SubsidyClaim claim, Period from, Period? to)
    {
        var period = ClaimPeriod.Parse(claim.Period);
        return period.IsForLife || (from <= new Period(Period.Parse(period.Atoms[^1]).Year, 12) && (to is null || to >= new Period(Period.Parse(period.Atoms[0]).Year, 1)));
    }

    private static Period Later(Period one, Period other) => one > other ? one : other;

    private static Period? Earlier(Period? one, Period? other) => one is { } a && other is { } b ? (a < b ? a : b) : one ?? other;

    private sealed record Hit(long Person, CheckCode Code, string Sign, string Evidence)
    {
        public FoundHit Of(long claim) => new(claim, Code, Sign, Evidence);
    }
}
