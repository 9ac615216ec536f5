using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People;
using Wengang.App.Regions;

namespace Wengang.App.PublicPosts;

/// <summary>公益性岗位台账: who is on which public post, from when to when.</summary>
public sealed class PostImporter(SheetContext context) : FactImporter<PostAppointment, LedgerKey<DateOnly>>(context)
{
    private readonly RegionBook regions = context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db));

    protected override PostAppointment Build(RowReader row)
    {
        var who = LedgerIdentity.Read(row, Context);
        var start = row.RequiredDay("post_start");
        var end = row.EndDay("post_end");
        if (end < start && row.Problems.Count == 0)
        {
            row.Reject("post_end", "end_before_start", "终止时间早于起始时间，请核对");
        }

        return new PostAppointment
        {
            RegionCode = (row.Has("township") ? regions.Read(row) : regions.County?.Code) ?? "", Name = who.Name,
            Identity = who.Identity, IdentityIndex = who.IdentityIndex, Phone = who.Phone, PhoneIndex = who.PhoneIndex,
            PostType = row.Text("post_type"), FundSource = row.Text("fund"), PayFen = row.Money("post_pay"), Employer = row.Text("employer"),
            StartOn = start, EndOn = end, ExitReason = row.Text("exit_reason"), Remark = row.Text("remark"),
        };
    }

    protected override LedgerKey<DateOnly> Key(PostAppointment fact) => new LedgerKey<DateOnly>(fact.IdentityIndex, fact.StartOn);

    protected override IQueryable<KnownFact<LedgerKey<DateOnly>>> Known(Db db) =>
        db.Set<PostAppointment>().AsNoTracking().Select(a => new KnownFact<LedgerKey<DateOnly>>(
            new LedgerKey<DateOnly>(a.IdentityIndex, a.StartOn), a.Id, a.ValidFrom, a.ValidTo, a.ObservedOn, a.ContentHash));
}
