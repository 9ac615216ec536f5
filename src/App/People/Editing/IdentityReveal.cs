using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;

namespace Wengang.App.People.Editing;

/// <summary>Shows a whole identity number or phone; recorded before anything is shown.</summary>
public static class IdentityReveal
{
    /// <summary>What it may be asked for.</summary>
    public static readonly IReadOnlyList<string> Purposes = ["核对证件", "办理补贴申报", "与其他部门核对", "联系本人", "答复本人查询"];

    private const int LongestPurpose = 200;

    /// <param name="phone">The phone instead of the identity number.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="EditRefusedException">No purpose, or nobody there.</exception>
    public static string? Show(Db db, long person, bool phone, string? purpose)
    {
        db.Actor.Require(Permission.RevealIdentity);
        var why = purpose?.Trim() ?? "";
        if (why.Length is 0 or > LongestPurpose)
        {
            throw new EditRefusedException("请选择或写明用途，写明后才能查看。");
        }

        var entry = db.Set<Person>().AsNoTracking().FirstOrDefault(p => p.Id == person) ?? throw new EditRefusedException("名册里没有这个人，或不在您的辖区内。");
        var record = Amender.Latest(PersonEditor.Records(db, person));
        var what = phone ? "联系电话" : "证件号码";
        using var operation = db.Begin(OperationKind.IdentityShown, $"查看完整{what}：{record.Name}（人员编号 {person}）。用途：{why}", OperationSource.Page);
        db.Bulk.Insert<IdentityAccess>([new IdentityAccess { PersonId = person, What = what, Purpose = why, RegionCode = entry.RegionCode }]);
        operation.Complete();
        var cipher = phone ? record.PhoneCipher : entry.IdentityCipher;
        return cipher is null ? null : db.Protector.Open(cipher);
    }
}
