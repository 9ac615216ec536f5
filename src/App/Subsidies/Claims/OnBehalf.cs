using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Claims;

/// <summary>Somebody of the village or the township claims for a person or an enterprise whom no list named.</summary>
public static class OnBehalf
{
    private const int Longest = 200;
    private const int LongestName = 100;

    /// <summary>Claims for a person.</summary>
    /// <param name="db">The session.</param>
    /// <param name="identity">The person's number as typed.</param>
    /// <param name="scheme">Code of the scheme.</param>
    /// <param name="period">As <see cref="Rules.Subsidies.Money.ClaimPeriod"/> reads it.</param>
    /// <param name="yuan">Amount as typed.</param>
    /// <param name="reason">Why the person may have it.</param>
    /// <param name="today">The day.</param>
    /// <param name="opinion">What is added to the reason for whoever reviews it, by person and amount in fen; null for nothing.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="EditRefusedException">Nobody of that number here, a bad amount or period, or the time is taken by another claim.</exception>
    public static long Make(Db db, string? identity, string scheme, string? period, string? yuan, string? reason, DateOnly today, Func<long, long, string?>? opinion = null)
    {
        db.Actor.Require(Permission.ApplySubsidies);
        if (!IdentityNumber.TryParse(identity, out var number, out var failure))
        {
            throw new EditRefusedException(failure.Text());
        }

        var index = db.Protector.Index(number.Value);
        var entry = db.Set<Person>().AsNoTracking().Where(p => p.IdentityIndex == index).Select(p => (long?)p.Id).FirstOrDefault() ?? 0;
        var kept = MergedPeople.KeptFor(db, entry);
        var person = db.Set<Person>().AsNoTracking().FirstOrDefault(p => p.Id == kept) ?? throw new EditRefusedException("辖区名册里没有这个证件号码，请核对，或先在“人员”里登记。");
        var typed = Read(scheme, period, yuan, reason, person.RegionCode, today) with { PersonId = person.Id };
        return Submit(db, typed with { Reason = typed.Reason + opinion?.Invoke(person.Id, typed.AmountFen) }, ClaimOrigin.Village, today);
    }

    /// <summary>Claims for an enterprise or workshop that handed in its papers.</summary>
    /// <param name="db">The session.</param>
    /// <param name="creditCode">Its unified social credit code as typed.</param>
    /// <param name="name">Its name as on the licence.</param>
    /// <param name="region">Township or village in which it lies.</param>
    /// <param name="scheme">Code of the scheme.</param>
    /// <param name="period">As <see cref="Rules.Subsidies.Money.ClaimPeriod"/> reads it.</param>
    /// <param name="yuan">Amount as typed.</param>
    /// <param name="reason">Why it may have it.</param>
    /// <param name="today">The day.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="EditRefusedException">A bad code, amount or period, no name or place, or the time is taken by another claim.</exception>
    public static long MakeForEnterprise(Db db, string? creditCode, string? name, string? region, string scheme, string? period, string? yuan, string? reason, DateOnly today)
    {
        db.Actor.Require(Permission.ApplySubsidies);
        if (!UnifiedCreditCode.TryParse(creditCode, out var code, out _))
        {
            throw new EditRefusedException("统一社会信用代码应是 18 位，最后一位是校验位，请对照营业执照再填一次。");
        }

        if (name?.Trim() is not { Length: > 0 and <= LongestName } unit)
        {
            throw new EditRefusedException($"请填单位名称，与营业执照一致，最多 {LongestName} 个字。");
        }

        var place = db.Set<Division>().AsNoTracking().FirstOrDefault(d => d.Code == region && d.Level != DivisionLevel.County);
        if (place is null || !db.Actor.Scope.Contains(place.Code))
        {
            throw new EditRefusedException("请选择单位所在的乡镇或村。");
        }

        return Submit(db, Read(scheme, period, yuan, reason, place.Code, today) with { UnitKey = code.Value, UnitName = unit }, ClaimOrigin.Enterprise, today);
    }

    /// <summary>What was typed, checked.</summary>
    /// <exception cref="EditRefusedException">A bad amount, or no reason.</exception>
    internal static Entitlement Read(string scheme, string? period, string? yuan, string? reason, string region, DateOnly today)
    {
        if (!Fen.TryFromYuan(yuan, out var fen, out var money))
        {
            throw new EditRefusedException($"金额不对：{money.Text()}");
        }

        return reason?.Trim() is { Length: > 0 and <= Longest } words ? new Entitlement(scheme, period?.Trim() ?? "", fen.Value, words, region, today)
            : throw new EditRefusedException($"请写明符合条件的情况，最多 {Longest} 个字。");
    }

    private static long Submit(Db db, Entitlement entitlement, ClaimOrigin origin, DateOnly today)
    {
        var made = ClaimMaker.Make(db, [entitlement], origin, today, OperationSource.Page);
        return made.Made.Count == 1 ? made.Made[0]
            : throw new EditRefusedException($"{(entitlement.PersonId is null ? "这家单位" : "这个人")}同一期间已有这项补贴（或与它互斥的补贴）的申请，不能重复申请。");
    }
}
