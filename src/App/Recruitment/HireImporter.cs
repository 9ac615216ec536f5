using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People;
using Wengang.App.Regions;

namespace Wengang.App.Recruitment;

/// <summary>招工完成名单: who was hired by a key employer on whose recommendation. They need not be in the register.</summary>
public sealed class HireImporter(SheetContext context) : FactImporter<RecruitmentHire, LedgerKey<DateOnly>>(context)
{
    private readonly RegionBook regions = context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db));

    protected override RecruitmentHire Build(RowReader row)
    {
        var who = LedgerIdentity.Read(row, Context);
        var hired = row.RequiredDay("hired_on");
        var left = row.EndDay("left_on");
        if (left < hired && row.Problems.Count == 0)
        {
            row.Reject("left_on", "end_before_start", "离职日期早于入职日期，请核对");
        }

        return new RecruitmentHire
        {
            RegionCode = regions.Read(row, "recommender") ?? "", Name = who.Name, Identity = who.Identity, IdentityIndex = who.IdentityIndex,
            Phone = who.Phone, PhoneIndex = who.PhoneIndex, Employer = row.Text("employer"),
            HiredOn = hired, LeftOn = left, ContractSigned = row.YesNo("contract") ?? false,
        };
    }

    protected override LedgerKey<DateOnly> Key(RecruitmentHire fact) => new LedgerKey<DateOnly>(fact.IdentityIndex, fact.HiredOn);

    protected override IQueryable<KnownFact<LedgerKey<DateOnly>>> Known(Db db) =>
        db.Set<RecruitmentHire>().AsNoTracking().Select(h => new KnownFact<LedgerKey<DateOnly>>(
            new LedgerKey<DateOnly>(h.IdentityIndex, h.HiredOn), h.Id, h.ValidFrom, h.ValidTo, h.ObservedOn, h.ContentHash));
}
