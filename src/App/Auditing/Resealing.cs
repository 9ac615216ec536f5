using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;

namespace Wengang.App.Auditing;

/// <summary>
/// What an exchange of keys did to some rows of one table. Sealed values and blind indexes change with the key, and with the indexes the hash of
/// the content; what a row's operation once closed over is kept here beside what its content hashes to now.
/// </summary>
public sealed class Resealing : Recorded, IFrozen
{
    /// <summary>Name of the table.</summary>
    public required string Entity { get; init; }

    /// <summary>Key of the first row.</summary>
    public long FirstId { get; init; }

    public int RowCount { get; init; }

    /// <summary>Of each row in the order of keys: the key, the hash when it was written, and the hash now. See <see cref="ResealedRows"/>.</summary>
    public required byte[] Hashes { get; init; }
}
