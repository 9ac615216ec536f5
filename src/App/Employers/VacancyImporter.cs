using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Employers;

/// <summary>企业用工需求: the vacancies of the park's firms.</summary>
public sealed class VacancyImporter : FactImporter<Vacancy, VacancyImporter.VacancyKey>
{
    private readonly Dictionary<string, long> employers;
    private readonly List<Employer> newEmployers = [];
    private readonly Dictionary<(string, string), int> ordinals = [];
    private readonly string county;

    public VacancyImporter(SheetContext context)
        : base(context, _ => context.Month.FirstDay)
    {
        employers = context.Db.Set<Employer>().AsNoTracking().ToDictionary(e => e.Name, e => e.Id);
        county = context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db)).County?.Code ?? "";
    }

    protected override string KeyColumn => "job";

    protected override Vacancy Build(RowReader row)
    {
        var firm = row.RequiredText("firm", "name_missing");
        var job = row.RequiredText("job", "job_missing");
        var headcount = row.Count("headcount");
        var pay = Pay(row);
        var deadline = row.EndDay("deadline");
        var phone = row.Phone();
        // A row that is given back keeps its place, so that mending it does not shift those behind it.
        var ordinal = Next((firm, job));
        var employer = row.Problems.Count > 0 ? 0 : EmployerId(firm);
        return new Vacancy
        {
            RegionCode = county, EmployerId = employer, Job = job, Ordinal = ordinal,
            Industry = row.Text("industry"), Headcount = headcount, Education = row.Text("education"), Age = row.Text("age"),
            SexLimit = row.Text("sex_limit"), Skill = row.Text("skill"), PayMinFen = pay.Min?.Value, PayMaxFen = pay.Max?.Value, PayText = row.Text("pay"),
            Lodging = row.Text("lodging"), Place = row.Text("place"), Contact = row.Text("contact"),
            Phone = phone, PhoneIndex = phone is null ? null : Context.Db.Protector.Index(phone), Deadline = deadline,
        };
    }

    protected override VacancyKey Key(Vacancy fact) => new(fact.EmployerId, fact.Job, fact.Ordinal);

    protected override IQueryable<KnownFact<VacancyKey>> Known(Db db) =>
        db.Set<Vacancy>().AsNoTracking().Select(v => new KnownFact<VacancyKey>(
            new VacancyKey(v.EmployerId, v.Job, v.Ordinal), v.Id, v.ValidFrom, v.ValidTo, v.ObservedOn, v.ContentHash));

    protected override void Write()
    {
        Context.Db.Bulk.Insert(newEmployers);
        newEmployers.Clear();
        base.Write();
    }

    private static WageRange Pay(RowReader row)
    {
        if (row.Text("pay") is not { } text)
        {
            return default;
        }

        if (WageRange.TryParse(text, out var pay, out var failure))
        {
            return pay;
        }

        row.Reject("pay", failure.Code(), failure.Text());
        return default;
    }

    private long EmployerId(string name)
    {
        if (!employers.TryGetValue(name, out var id))
        {
            var employer = new Employer { Id = Ids.Next(), Name = name, RegionCode = county };
            newEmployers.Add(employer);
            employers[name] = id = employer.Id;
        }

        return id;
    }

    private int Next((string, string) job) => ordinals[job] = ordinals.GetValueOrDefault(job) + 1;

    /// <summary>A firm may offer the same job several times; their order in the list tells them apart.</summary>
    public readonly record struct VacancyKey(long EmployerId, string Job, int Ordinal);
}
