using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Workshops;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Enterprises;

/// <summary>Writes down by which telephone an enterprise comes; the one before is kept as no longer true.</summary>
public static class ContactDesk
{
    /// <summary>Writes down the telephone of the enterprise that has a claim.</summary>
    /// <exception cref="EditRefusedException">No mobile number, the claim is a person's, or the ledger of workshops has the telephone.</exception>
    public static void Set(Db db, long claim, string? phone, DateOnly today)
    {
        db.Actor.Require(Permission.ApplySubsidies);
        using var operation = db.Begin(OperationKind.EnterpriseContactSet, "登记企业的联系手机", OperationSource.Page);
        var owner = ClaimDesk.Load(db, [claim])[0];
        if (owner.UnitName is not { } name)
        {
            throw new EditRefusedException("个人的手机号码在“人员”里登记。");
        }

        var code = owner.SubjectKey[1..];
        if (OfWorkshop(db, code))
        {
            throw new EditRefusedException("帮扶车间的电话以车间台账为准，请更正台账。");
        }

        if (!PhoneNumber.TryParse(phone, out var number, out _) || !number.IsMobile)
        {
            throw new EditRefusedException("手机号要写 11 位数字，例如 139 开头的号码。");
        }

        db.Bulk.Retract<EnterpriseContact>([.. db.Set<EnterpriseContact>().Where(c => c.CreditCode == code).Select(c => c.Id)]);
        var contact = new EnterpriseContact
        {
            CreditCode = code, Name = name, RegionCode = owner.RegionCode, Phone = number.Value, PhoneIndex = db.Protector.Index(number.Value), ValidFrom = today, ObservedOn = today,
        };
        contact.Seal(db.Protector);
        db.Bulk.Insert([contact]);
        operation.Complete();
    }

    /// <summary>
    /// What is written down of an enterprise; null when nothing is, or when it is a workshop. Two townships may have written down the same: the last one counts.
    /// </summary>
    public static EnterpriseContact? Find(Db db, string creditCode) =>
        OfWorkshop(db, creditCode) ? null : db.Set<EnterpriseContact>().AsNoTracking().Where(c => c.CreditCode == creditCode).OrderByDescending(c => c.Id).FirstOrDefault();

    private static bool OfWorkshop(Db db, string creditCode) => db.Set<Workshop>().Any(w => w.ValidTo == null && w.CreditCode == creditCode);
}
