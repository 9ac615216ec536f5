using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.People.Editing;

namespace Wengang.App.Referrals.Helping;

/// <summary>Shows a helper the telephone number of somebody they help; recorded like every number that is shown whole.</summary>
public static class HelperCall
{
    /// <exception cref="EditRefusedException">Another helps, or no number is known.</exception>
    public static string Number(Db db, long referral)
    {
        using var operation = db.Begin(OperationKind.IdentityShown, "帮扶联系：看电话", OperationSource.Page);
        var row = HelpForm.Own(db, referral);
        var cipher = db.Set<PersonRecord>().Where(r => r.PersonId == row.PersonId && r.ValidTo == null).Select(r => r.PhoneCipher).FirstOrDefault()
            ?? throw new EditRefusedException("名册里没有这个人的电话，请向村里问。");
        db.Bulk.Insert<IdentityAccess>([new IdentityAccess { PersonId = row.PersonId, What = "联系电话", Purpose = "帮扶联系", RegionCode = row.RegionCode }]);
        operation.Complete();
        return db.Protector.Open(cipher);
    }
}
