namespace Wengang.App.Data.Backups;

/// <summary>What a backup says of itself.</summary>
/// <param name="Format">Version of the file's form.</param>
/// <param name="At">UTC, the newest operation in it.</param>
/// <param name="HeadSequence">Number of the newest operation.</param>
/// <param name="HeadHash">Its hash, hexadecimal.</param>
/// <param name="KeyFingerprint">Which key is needed; tells nothing of the key itself.</param>
/// <param name="Tables">What it holds.</param>
public sealed record BackupManifest(
    int Format, DateTime At, long HeadSequence, string HeadHash, string KeyFingerprint, IReadOnlyList<BackupTable> Tables)
{
    internal const int CurrentFormat = 1;

    /// <summary>All rows.</summary>
    public long Rows => Tables.Sum(t => t.Rows);
}
