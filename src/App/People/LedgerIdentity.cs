using Wengang.App.Data;
using Wengang.App.Imports.Reading;

namespace Wengang.App.People;

/// <summary>The name, identity number and phone of a ledger line.</summary>
public sealed record LedgerIdentity(string Name, string? Identity, byte[]? IdentityIndex, string? Phone, byte[]? PhoneIndex)
{
    public static LedgerIdentity Read(RowReader row, Db db)
    {
        var name = row.Name() ?? "";
        var identity = row.Identity()?.Value;
        var phone = row.Phone();
        return new LedgerIdentity(
            name, identity, identity is null ? null : db.Protector.Index(identity), phone, phone is null ? null : db.Protector.Index(phone));
    }
}
