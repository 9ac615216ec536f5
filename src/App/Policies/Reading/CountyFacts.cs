using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.PublicPosts;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.App.Policies.Reading;

/// <summary>
/// What the county knows of its people in the form that policies judge, read in runs of persons so that memory does not grow with the county.
/// Not known here, so that a policy which asks for it is undecided: incomes, insurance, contracts, certificates, businesses.
/// </summary>
public sealed class CountyFacts(Db db, DateOnly asOf, DateTime? knownAt = null)
{
    private const int Run = 5_000;
    private const int Few = 1_000;

    // What a county sets for its figures does not bear on what is known of a person.
    private readonly FigureQuery query = new(db, asOf, knownAt, new IndicatorParameters());

    public DateOnly AsOf => asOf;

    /// <summary>What was paid to persons, by key; when it is not given, payments are not known and a policy that asks for them is undecided.</summary>
    public Func<IReadOnlyCollection<long>, IReadOnlyDictionary<long, PaymentFact[]>>? Payments { get; init; }

    /// <summary>
    /// Every person of the target group that the register has on the day, in the order of keys. While the caller works on one run the next ones are being
    /// read by sessions of their own: what the caller's open operation wrote is not seen.
    /// </summary>
    public IEnumerable<CountyPerson> Read()
    {
        // All at once: asked for the posts of a run, a database would look for one of each of its people.
        var posts = Posts(db.Set<Person>()).ToLookup(post => post.PersonId);
        return Ahead.Of(Runs(), run => ReadRun(run.After, run.Last, posts)).SelectMany(Build);
    }

    /// <summary>Those of the persons whom the register has in the target group on the day, in the order of keys.</summary>
    public IEnumerable<CountyPerson> Read(IEnumerable<long> persons)
    {
        foreach (var chunk in persons.Distinct().Order().Chunk(Few))
        {
            var keys = chunk.ToList();
            var register = Rows(Register.TargetGroup(query).Where(record => EF.Parameter(keys).Contains(record.PersonId)), db.Set<Person>()).ToList();
            if (register.Count == 0) continue;
            var (first, last) = (register[0].PersonId, register[^1].PersonId);
            foreach (var person in Build(Load(register, [.. Posts(db.Set<Person>().Where(person => person.Id >= first && person.Id <= last))]))) yield return person;
        }
    }

    /// <summary>One person; null when the register does not have them in the target group on the day.</summary>
    public CountyPerson? Find(long person) => Read([person]).FirstOrDefault();

    private static IQueryable<RegisterRow> Rows(IQueryable<PersonRecord> records, IQueryable<Person> persons) =>
        from record in records
        join person in persons on record.PersonId equals person.Id
        orderby record.PersonId
        select new RegisterRow(
            record.Id, record.PersonId, record.RegionCode, record.Name, person.Birth, person.Sex, record.Labour, record.HouseholdType, record.MonitorCategory, record.SchoolStatus, record.ObservedOn);

    /// <summary>
    /// The last key (inclusive) of the run after a key; null when no whole run is left. A run is a stretch of keys: cut by number of rows, a database
    /// that looks up regions first would sort the whole county for each.
    /// </summary>
    private long? LastOfRun(long after) => db.Set<Person>().Where(person => person.Id > after).OrderBy(person => person.Id).Select(person => (long?)person.Id).Skip(Run - 1).FirstOrDefault();

    /// <summary>The bounds are said of both tables: PostgreSQL does not carry them over a join and would read every person for each run.</summary>
    private List<RegisterRow> Persons(long after, long last) =>
    [
        .. Rows(
            Register.TargetGroup(query).Where(record => record.PersonId > after && record.PersonId <= last),
            db.Set<Person>().Where(person => person.Id > after && person.Id <= last)),
    ];

    private IEnumerable<(long After, long Last)> Runs()
    {
        for (long? after = 0; after is { } before;)
        {
            after = LastOfRun(before);
            yield return (before, after ?? long.MaxValue);
        }
    }

    private FactRows ReadRun(long after, long last, ILookup<long, PostRow> posts)
    {
        using var beside = db.Beside(db.Actor);
        var facts = new CountyFacts(beside, asOf, knownAt);
        var register = facts.Persons(after, last);
        return facts.Load(register, [.. register.SelectMany(row => posts[row.PersonId])]);
    }

    private FactRows Load(List<RegisterRow> register, List<PostRow> posts)
    {
        if (register.Count == 0) return new FactRows(register, [], [], posts);
        var (first, last) = (register[0].PersonId, register[^1].PersonId);
        // Only of the monitored; most runs of one person have none.
        var episodes = register.TrueForAll(row => row.MonitorCategory is null) ? [] : query.ValidOn<MonitorEpisode>(asOf).Where(e => e.PersonId >= first && e.PersonId <= last).OrderBy(e => e.PersonId).ThenBy(e => e.Id).ToList();
        return new FactRows(register, Spells(first, last), episodes, posts);
    }

    /// <summary>All lists are in the order of persons.</summary>
    private IEnumerable<CountyPerson> Build(FactRows rows)
    {
        var sources = new Sources();
        var spells = new PersonRows<SpellRow>(rows.Spells, row => row.PersonId);
        var episodes = new PersonRows<MonitorEpisode>(rows.Episodes, row => row.PersonId);
        var posts = new PersonRows<PostRow>(rows.Posts, row => row.PersonId);
        var paid = rows.Register.Count == 0 ? null : Payments?.Invoke([.. rows.Register.Select(row => row.PersonId)]);
        foreach (var row in rows.Register)
        {
            spells.GoTo(row.PersonId);
            episodes.GoTo(row.PersonId);
            posts.GoTo(row.PersonId);
            yield return new CountyPerson(row.PersonId, row.RegionCode, row.Name, new CaseFacts
            {
                Case = row.Name, Application = asOf, Birth = row.Birth, Sex = row.Sex, Region = row.RegionCode, Labour = row.Labour, HouseholdType = row.HouseholdType,
                Monitoring = row.MonitorCategory is not { } category ? [] : episodes.Count > 0 ? episodes.Of(Episode) : [Episode(category, sources.Of("人口信息", row.ObservedOn))],
                Status = new StatusSet(StudentBit, row.SchoolStatus is null ? 0 : StudentBit),
                Spells = spells.Of(spell => spell.Fact(sources.Of("外出务工信息", spell.ObservedOn))),
                Posts = posts.Of(post => post.Fact(sources.Of("公益性岗位台账", post.ObservedOn))), Payments = paid is null ? null : paid.GetValueOrDefault(row.PersonId) ?? [],
            })
            {
                Rows =
                [
                    (typeof(PersonRecord), row.Id), .. spells.Of(spell => (typeof(WorkSpell), spell.Id)), .. posts.Of(post => (typeof(PostAppointment), post.Id)),
                    .. row.MonitorCategory is null ? [] : episodes.Of(episode => (typeof(MonitorEpisode), episode.Id)),
                ],
            };
        }
    }

    /// <summary>在校生 is the first of the statuses.</summary>
    private const int StudentBit = 1;

    private List<SpellRow> Spells(long first, long last)
    {
        var (month, end) = (query.Month, query.MonthEnd);
        return query.Facts<WorkSpell>().Where(s => s.PersonId >= first && s.PersonId <= last && s.StartMonth <= month && s.ValidFrom <= end)
            .OrderBy(s => s.PersonId).ThenBy(s => s.StartMonth).ThenBy(s => s.ValidFrom)
            .Select(s => new SpellRow(s.Id, s.PersonId, s.StartMonth, s.EndMonth, s.ValidFrom, s.ValidTo, s.WorkRegion, s.Province, s.City, s.Employer, s.ObservedOn)).ToList();
    }

    private IQueryable<PostRow> Posts(IQueryable<Person> persons) =>
        from post in query.ValidOn<PostAppointment>(asOf)
        join person in persons on post.IdentityIndex equals person.IdentityIndex
        orderby person.Id, post.Id
        select new PostRow(post.Id, person.Id, post.PostType, post.StartOn, post.EndOn, post.ObservedOn);

    private static MonitorFact Episode(MonitorEpisode episode) => new(
        1 + (int)episode.Category, episode.IdentifiedIn?.FirstDay, episode.RiskEliminated ? episode.EliminatedIn?.FirstDay : null, new FactSource("监测对象信息", episode.ObservedOn))
    {
        EliminationKnown = !episode.RiskEliminated || episode.EliminatedIn is not null,
    };

    /// <summary>The register names a category, the list of the monitored says nothing more of them.</summary>
    private static MonitorFact Episode(MonitorCategory category, FactSource source) => new(1 + (int)category, null, null, source) { EliminationKnown = false };
}
