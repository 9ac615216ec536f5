using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Subsidies.Checks;

namespace Wengang.App.Subsidies.Cases;

/// <summary>比对名单: deaths, public employees, insured, business owners, pensioners, as other bureaus drop them. It belongs to the county.</summary>
public sealed class CheckListImporter(SheetContext context) : FactImporter<CheckListEntry, LedgerKey<CheckCode>>(context)
{
    private readonly string county = context.Db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.County).OrderBy(d => d.Code).Select(d => d.Code).FirstOrDefault() ?? "";

    protected override CheckListEntry Build(RowReader row)
    {
        var (name, identity) = (row.Name(), row.Identity());
        if (!CheckCodes.List.TryParse(row.Text("check_kind"), out var code, out _) || !CheckCodes.FromLists.Contains(code))
        {
            row.Reject("check_kind", "code_unknown", $"名单类别请填：{string.Join('、', CheckCodes.FromLists.Select(CheckCodes.List.NameOf))}");
        }

        return new CheckListEntry
        {
            RegionCode = county, Code = code, Name = name ?? "", PersonIndex = identity is { } number ? Context.Db.Protector.Index(number.Value) : [], Note = row.Text("check_note") ?? row.Text("remark"),
            ValidFrom = Context.ObservedOn, ObservedOn = Context.ObservedOn,
        };
    }

    protected override LedgerKey<CheckCode> Key(CheckListEntry fact) => new LedgerKey<CheckCode>(fact.PersonIndex, fact.Code);

    protected override IQueryable<KnownFact<LedgerKey<CheckCode>>> Known(Db db) =>
        db.Set<CheckListEntry>().AsNoTracking().Select(e => new KnownFact<LedgerKey<CheckCode>>(
            new LedgerKey<CheckCode>(e.PersonIndex, e.Code), e.Id, e.ValidFrom, e.ValidTo, e.ObservedOn, e.ContentHash));
}
