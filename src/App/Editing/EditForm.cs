using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Editing;

/// <summary>What every form that changes something carries.</summary>
/// <param name="Reason">Why, in the words of the person.</param>
/// <param name="Key">Drawn when the form was made, so that it is carried out once.</param>
/// <param name="Seen">The state of the facts when the form was opened (<see cref="FactStamp"/>); empty for a new fact.</param>
public sealed record EditForm(string Reason, string Key, string Seen = "")
{
    /// <summary>A key for a new form.</summary>
    public static string NewKey() => Guid.NewGuid().ToString("N");

    /// <summary>Whether this form was carried out before: what it asks for then no longer makes sense and need not be judged.</summary>
    public bool WasCarriedOut(Db db) => db.Set<FormReceipt>().AsNoTracking().Any(r => r.Key == Key);

    /// <summary>
    /// Runs <paramref name="act"/> as one operation. False when this form was carried out before: nothing is done then.
    /// </summary>
    /// <param name="title">What is done, in words; the reason is put behind it.</param>
    /// <exception cref="EditRefusedException">No reason, or the act refuses.</exception>
    public bool Run(Db db, OperationKind kind, string title, Action<OpenOperation> act)
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            throw new EditRefusedException("请写明原因。");
        }

        if (Key.Length is < 8 or > 64)
        {
            throw new EditRefusedException("表单不完整，请重新打开这一页。");
        }

        using var operation = db.Begin(kind, $"{title}。原因：{Reason.Trim()}", OperationSource.Page);
        if (WasCarriedOut(db))
        {
            return false;
        }

        act(operation);
        db.Bulk.Insert<FormReceipt>([new FormReceipt { Key = Key }]);
        operation.Complete();
        return true;
    }
}
