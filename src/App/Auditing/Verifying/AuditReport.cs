namespace Wengang.App.Auditing.Verifying;

/// <summary>What a verification found.</summary>
/// <param name="Operations">Operations in the chain.</param>
/// <param name="Rows">Rows whose hash was recomputed.</param>
/// <param name="HeadHash">The hash of the last operation: kept elsewhere it also proves that none was cut off.</param>
/// <param name="Problems">Chinese sentences, the first 200.</param>
/// <param name="ProblemCount">All of them.</param>
public sealed record AuditReport(long Operations, long Rows, byte[] HeadHash, IReadOnlyList<string> Problems, long ProblemCount)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsSound => ProblemCount == 0;
}
