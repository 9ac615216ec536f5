using Wengang.App.Imports;
using Wengang.App.Imports.Reading;
using Wengang.App.People.Editing;

namespace Wengang.App.People;

/// <summary>The name, identity number and phone of a ledger line.</summary>
public sealed record LedgerIdentity(string Name, string? Identity, byte[]? IdentityIndex, string? Phone, byte[]? PhoneIndex)
{
    /// <summary>As the row says; the number of an entry that was taken into another is read as the number of the one that stands.</summary>
    public static LedgerIdentity Read(RowReader row, SheetContext context)
    {
        var (db, merged) = (context.Db, context.Shared.Get(typeof(MergedNumbers), () => new MergedNumbers(context.Db)));
        var name = row.Name() ?? "";
        var identity = row.Identity() is { } number ? merged.Standing(number.Value) : null;
        var phone = row.Phone();
        return new LedgerIdentity(
            name, identity, identity is null ? null : db.Protector.Index(identity), phone, phone is null ? null : db.Protector.Index(phone));
    }
}
