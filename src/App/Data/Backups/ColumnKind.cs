namespace Wengang.App.Data.Backups;

/// <summary>What a column holds. In a backup a value is text, bytes or a 64-bit number.</summary>
internal enum ColumnKind
{
    Text,
    Bytes,
    Number,
    SmallNumber,

    /// <summary>0 or 1.</summary>
    Flag,

    /// <summary>Days since 0001-01-01.</summary>
    Day,

    /// <summary>Microseconds since 1970-01-01 UTC.</summary>
    Instant,
}
