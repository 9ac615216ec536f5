using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People;

namespace Wengang.App.Monitoring;

/// <summary>计划外出务工信息: who wants work and which help they need.</summary>
public sealed class PlanImporter(SheetContext context) : FactImporter<WorkPlan, long>(context)
{
    private static readonly (string Column, string Name)[] Wishes =
        [("intended_region", "意向地区"), ("intended_job", "意向工种"), ("expected_pay", "期望月薪"), ("no_job_reason", "未就业原因")];

    private readonly PeopleBook people = context.Shared.Get(typeof(PeopleBook), () => new PeopleBook(context.Db, context.Shared.Elsewhere));

    protected override WorkPlan Build(RowReader row)
    {
        row.Name();
        var person = people.Read(row);
        var planned = row.YesNo("planned");
        if (planned is null && row.Problems.All(p => p.Column != "planned"))
        {
            row.Reject("planned", "code_missing", "是否计划务工为空，请填是或否");
        }

        return new WorkPlan
        {
            RegionCode = person?.Region ?? "", PersonId = person?.Id ?? 0, Month = Context.Month, Planned = planned ?? false,
            Needs = Joined(row.Text("needs")), Particulars = Particulars(row),
        };
    }

    protected override long Key(WorkPlan fact) => fact.PersonId;

    protected override IQueryable<KnownFact<long>> Known(Db db)
    {
        var month = Context.Month;
        return db.Set<WorkPlan>().AsNoTracking().Where(c => c.Month == month)
            .Select(c => new KnownFact<long>(c.PersonId, c.Id, c.ValidFrom, c.ValidTo, c.ObservedOn, c.ContentHash));
    }

    private static string? Joined(string? text) =>
        text is null ? null : string.Join('、', text.Split(',', '，', '、', ';', '；', '/', ' ').Where(part => part.Length > 0));

    private static string? Particulars(RowReader row)
    {
        var said = Wishes.Select(w => (w.Name, Text: row.Text(w.Column))).Where(w => w.Text is not null).Select(w => $"{w.Name}：{w.Text}");
        return string.Join("；", said) is { Length: > 0 } text ? text : null;
    }
}
