using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Editing;

namespace Wengang.App.Referrals.Helping;

/// <summary>What every form of a helper has in common.</summary>
internal static class HelpForm
{
    /// <summary>The referral, where the actor is its helper or of the labour bureau.</summary>
    /// <exception cref="EditRefusedException">It is not there, or another helps.</exception>
    public static Referral Own(Db db, long id)
    {
        db.Actor.Require(Permission.HelpSeekers);
        var referral = ReferralDesk.Load(db, [id])[0];
        return referral.HelperAccountId is null ? throw new EditRefusedException("还没有接收，也没有帮扶人，不能登记帮扶。")
            : referral.HelperAccountId == db.Actor.AccountId || db.Actor.May(Permission.TakeReferrals) ? referral
            : throw new EditRefusedException($"帮扶人是{referral.HelperName}，只有本人和人社部门能登记。");
    }

    /// <summary>False when this form was carried out before; from now on it was.</summary>
    /// <exception cref="EditRefusedException">The form has no key.</exception>
    public static bool Take(Db db, string key)
    {
        if (key.Length is < 8 or > 64)
        {
            throw new EditRefusedException("表单不完整，请重新打开这一页。");
        }

        if (db.Set<FormReceipt>().AsNoTracking().Any(r => r.Key == key))
        {
            return false;
        }

        db.Bulk.Insert<FormReceipt>([new FormReceipt { Key = key }]);
        return true;
    }

    /// <summary>Trimmed; null when nothing is said.</summary>
    /// <exception cref="EditRefusedException">Too long.</exception>
    public static string? Text(string title, string? text, int most = 200)
    {
        var said = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        return said?.Length > most ? throw new EditRefusedException($"{title}最多 {most} 个字。") : said;
    }
}
