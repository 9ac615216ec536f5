using Microsoft.EntityFrameworkCore;
using Wengang.App.Indicators.Caching;
using Wengang.App.Indicators.Listing;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.PublicPosts;
using Wengang.App.Regions;

namespace Wengang.App.BlankForms.Fields;

/// <summary>Gathers what is known of people: one statement for each source that is asked for.</summary>
internal static class PersonCards
{
    /// <summary>The people behind a figure, in the order of their villages.</summary>
    /// <param name="request">Day and session.</param>
    /// <param name="group">Code of the figure.</param>
    /// <param name="township">Only this township (code); null for all.</param>
    /// <param name="needs">Where fields come from.</param>
    public static IReadOnlyList<PersonCard> OfGroup(FormRequest request, string group, string? township, FieldSource needs)
    {
        var rows = request.Indicators[group].Evidence(request.Query).Where(e => e.PersonId != null);
        if (township is not null)
        {
            var prefix = township[..9];
            rows = rows.Where(e => e.RegionCode.StartsWith(prefix));
        }

        return Load(request, [.. rows.Select(e => e.PersonId!.Value)], needs);
    }

    public static IReadOnlyList<PersonCard> Load(FormRequest request, HashSet<long> persons, FieldSource needs)
    {
        var query = request.Query;
        var places = new Places(query.Db, FigureCache.Of(query.Db));
        var county = query.Db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.County).Select(d => d.Name).FirstOrDefault();
        var known = query.Db.Set<Person>().AsNoTracking().LeftJoin(Register.Everyone(query), p => p.Id, r => r.PersonId, (person, record) => new { person, record })
            .AsEnumerable().Where(x => persons.Contains(x.person.Id))
            .Select(x => (x.person, x.record, Place: places[x.record?.RegionCode ?? x.person.RegionCode]))
            .OrderBy(x => x.Place).ThenBy(x => x.record?.SourceRow ?? 0);
        var cards = known.Select(x => new PersonCard
        {
            Person = x.person, Record = x.record, Day = query.AsOf, County = county, Township = x.Place.Township, Village = x.Place.Village,
        }).ToList();
        AddHouseholds(request, cards, needs);
        AddFacts(request, cards, needs);
        return cards;
    }

    private static void AddHouseholds(FormRequest request, List<PersonCard> cards, FieldSource needs)
    {
        var query = request.Query;
        if (needs.HasFlag(FieldSource.Head))
        {
            var heads = Register.Everyone(query).Where(r => r.Relation == "户主").Select(r => new { r.HouseholdId, r.Name }).AsEnumerable()
                .GroupBy(r => r.HouseholdId).ToDictionary(g => g.Key, g => g.First().Name);
            cards.ForEach(c => c.HeadName = c.Record is { } r ? heads.GetValueOrDefault(r.HouseholdId) : null);
        }

        if (needs.HasFlag(FieldSource.Household))
        {
            var codes = query.Db.Set<Household>().AsNoTracking().Select(h => new { h.Id, h.Code }).ToDictionary(h => h.Id, h => h.Code);
            cards.ForEach(c => c.HouseholdCode = c.Record is { } r ? codes.GetValueOrDefault(r.HouseholdId) : null);
        }
    }

    private static void AddFacts(FormRequest request, List<PersonCard> cards, FieldSource needs)
    {
        var query = request.Query;
        var (month, end) = (query.Month, query.MonthEnd);
        if (needs.HasFlag(FieldSource.Work))
        {
            // The rows behind the figure name the spell that counts; those who came home are named with their last one.
            var spells = request.Indicators["WORK-002"].Rows(query).Join(query.Facts<WorkSpell>(), e => e.SubjectId, s => s.Id, (_, s) => s)
                .AsEnumerable().Where(s => (s.EndMonth is not { } last || last.CompareTo(month) > 0) && (s.ValidTo is not { } to || to > end))
                .ToDictionary(s => s.PersonId);
            cards.ForEach(c => c.Work = spells.GetValueOrDefault(c.PersonId));
        }

        if (needs.HasFlag(FieldSource.Plan))
        {
            var plans = request.Indicators["SEEK-001"].Rows(query).Join(query.Facts<WorkPlan>(), e => e.SubjectId, p => p.Id, (_, p) => p).ToDictionary(p => p.PersonId);
            cards.ForEach(c => c.Plan = plans.GetValueOrDefault(c.PersonId));
        }

        if (needs.HasFlag(FieldSource.Post))
        {
            var posts = request.Indicators["POST-001"].Evidence(query).Join(query.Facts<PostAppointment>(), e => e.SubjectId, a => a.Id, (e, a) => new { e.PersonId, a })
                .AsEnumerable().GroupBy(x => x.PersonId!.Value).ToDictionary(g => g.Key, g => g.First().a);
            cards.ForEach(c => c.Post = posts.GetValueOrDefault(c.PersonId));
        }

        AddEpisodes(request, cards, needs);
    }

    private static void AddEpisodes(FormRequest request, List<PersonCard> cards, FieldSource needs)
    {
        var query = request.Query;
        if (needs.HasFlag(FieldSource.Monitor))
        {
            var episodes = query.ValidOn<MonitorEpisode>(query.AsOf).AsEnumerable().GroupBy(e => e.PersonId)
                .ToDictionary(g => g.Key, g => g.MaxBy(e => e.IdentifiedIn?.ToString())!);
            cards.ForEach(c => c.Episode = episodes.GetValueOrDefault(c.PersonId));
        }

        if (needs.HasFlag(FieldSource.Check))
        {
            var month = query.Month;
            var checks = query.Facts<MonthlyCheck>().Where(c => c.Month == month).AsEnumerable().GroupBy(c => c.PersonId)
                .ToDictionary(g => g.Key, g => g.MaxBy(c => c.Ordinal)!);
            cards.ForEach(c => c.Check = checks.GetValueOrDefault(c.PersonId));
        }
    }
}
