using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Claims;

/// <summary>The village worker claims for somebody whom no list named.</summary>
public static class OnBehalf
{
    private const int Longest = 200;

    /// <param name="db">The session.</param>
    /// <param name="identity">The person's number as typed.</param>
    /// <param name="scheme">Code of the scheme.</param>
    /// <param name="period">As <see cref="Rules.Subsidies.Money.ClaimPeriod"/> reads it.</param>
    /// <param name="yuan">Amount as typed.</param>
    /// <param name="reason">Why the person may have it.</param>
    /// <param name="today">The day.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="EditRefusedException">Nobody of that number here, a bad amount or period, or the time is taken by another claim.</exception>
    public static long Make(Db db, string? identity, string scheme, string? period, string? yuan, string? reason, DateOnly today)
    {
        db.Actor.Require(Permission.ApplySubsidies);
        if (!IdentityNumber.TryParse(identity, out var number, out var failure))
        {
            throw new EditRefusedException(failure.Text());
        }

        if (!Fen.TryFromYuan(yuan, out var fen, out var money))
        {
            throw new EditRefusedException(money.Text());
        }

        if (reason?.Trim() is not { Length: > 0 and <= Longest } words)
        {
            throw new EditRefusedException($"请写明符合条件的情况，最多 {Longest} 个字。");
        }

        var index = db.Protector.Index(number.Value);
        var entry = db.Set<Person>().AsNoTracking().Where(p => p.IdentityIndex == index).Select(p => (long?)p.Id).FirstOrDefault() ?? 0;
        var kept = MergedPeople.KeptFor(db, entry);
        var person = db.Set<Person>().AsNoTracking().FirstOrDefault(p => p.Id == kept) ?? throw new EditRefusedException("辖区名册里没有这个证件号码，请核对，或先在“人员”里登记。");
        var made = ClaimMaker.Make(db, [new Entitlement(scheme, period?.Trim() ?? "", fen.Value, words, person.RegionCode, today) { PersonId = person.Id }], ClaimOrigin.Village, today, OperationSource.Page);
        return made.Made.Count == 1 ? made.Made[0] : throw new EditRefusedException("这个人同一期间已有这项补贴（或与它互斥的补贴）的申请，不能重复申请。");
    }
}
