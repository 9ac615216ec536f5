using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Paying;

/// <summary>Writes down to which account somebody is paid; the one before is kept as no longer true.</summary>
public static class AccountDesk
{
    private const int Longest = 60;

    /// <exception cref="EditRefusedException">Not a card number, or bank or holder are missing.</exception>
    public static void Set(Db db, long claim, string? number, string? bank, string? holder, DateOnly today)
    {
        db.Actor.Require(Permission.ApplySubsidies);
        using var operation = db.Begin(OperationKind.PayAccountSet, "登记收款账号", OperationSource.Page);
        var owner = ClaimDesk.Load(db, [claim])[0];
        Within(db, [Read(owner.SubjectKey, owner.RegionCode, number, bank, holder, db, today)]);
        operation.Complete();
    }

    /// <summary>Within the operation that is open.</summary>
    internal static void Within(Db db, IReadOnlyList<PayAccount> accounts)
    {
        var keys = accounts.Select(a => a.SubjectKey).ToList();
        db.Bulk.Retract<PayAccount>([.. db.Set<PayAccount>().Where(a => keys.Contains(a.SubjectKey)).Select(a => a.Id)]);
        foreach (var account in accounts)
        {
            account.Seal(db.Protector);
        }

        db.Bulk.Insert(accounts);
    }

    internal static PayAccount Read(string subject, string region, string? number, string? bank, string? holder, Db db, DateOnly today)
    {
        if (!BankCard.TryParse(number, out var card, out var failure))
        {
            throw new EditRefusedException(failure == NumberFailure.InvalidChecksum ? "账号的校验位不对，请对照存折或卡片再输一次。" : "账号应是 12 到 19 位数字。");
        }

        var (at, name) = (bank?.Trim() ?? "", holder?.Trim() ?? "");
        if (at.Length is 0 or > Longest || name.Length is 0 or > Longest)
        {
            throw new EditRefusedException("开户行和户名都要填，各不超过 60 个字。");
        }

        return new PayAccount
        {
            SubjectKey = subject, RegionCode = region, Number = card.Value, NumberIndex = db.Protector.Index(card.Value), Bank = at, Holder = name, ValidFrom = today, ObservedOn = today,
        };
    }
}
