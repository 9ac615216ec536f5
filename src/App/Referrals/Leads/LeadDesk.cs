using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People;

namespace Wengang.App.Referrals.Leads;

/// <summary>What people do with the daily list: they put somebody on the county's list.</summary>
public static class LeadDesk
{
    /// <summary>Lists the people of the chosen entries; returns how many were not on it yet.</summary>
    /// <exception cref="EditRefusedException">Nothing was chosen.</exception>
    public static int List(Db db, IReadOnlyCollection<long> leads, DateOnly today)
    {
        db.Actor.Require(Permission.ProposeReferrals);
        var keys = leads.ToList();
        using var operation = db.Begin(OperationKind.ReferralListed, "从每日名单列入待推送", OperationSource.Page);
        var chosen = db.Set<Lead>().AsNoTracking().Where(l => EF.Parameter(keys).Contains(l.Id) && l.ClosedOn == null).ToList();
        if (chosen.All(l => l.PersonId is null))
        {
            throw new EditRefusedException("请先勾选要列入的人。企业线索不是一个人，请勾选具体的人。");
        }

        var count = new SeekerListing(db, ReferralSettings.Read(db), today).List(chosen);
        if (count > 0)
        {
            operation.Complete();
        }

        return count;
    }

    /// <summary>Lists one person; false when somebody already looks after them.</summary>
    /// <exception cref="EditRefusedException">No reason, or nobody of that key is there.</exception>
    public static bool List(Db db, long person, string? why, bool urgent, DateOnly today)
    {
        db.Actor.Require(Permission.ProposeReferrals);
        var said = string.IsNullOrWhiteSpace(why) ? throw new EditRefusedException("请写明这个人的情况和想做什么工作。") : why.Trim();
        if (said.Length > 200)
        {
            throw new EditRefusedException("情况最多写 200 个字。");
        }

        using var operation = db.Begin(OperationKind.ReferralListed, "列入待推送", OperationSource.Page);
        var record = db.Set<PersonRecord>().AsNoTracking().Where(r => r.PersonId == person && r.ValidTo == null).Select(r => new { r.RegionCode }).FirstOrDefault()
            ?? throw new EditRefusedException("名册里没有这个人，或不在您的辖区内。");
        var added = new SeekerListing(db, ReferralSettings.Read(db), today).List(person, record.RegionCode, said, urgent) > 0;
        if (added)
        {
            operation.Complete();
        }

        return added;
    }
}
