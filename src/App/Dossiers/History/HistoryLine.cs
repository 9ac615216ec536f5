namespace Wengang.App.Dossiers.History;

/// <summary>One change of what is known of a person.</summary>
/// <param name="At">UTC.</param>
/// <param name="Who">User and post.</param>
/// <param name="Act">更正, 变更, 导入 …</param>
/// <param name="Changes">In plain sentences, what was known before and what since.</param>
/// <param name="Reason">As stated.</param>
/// <param name="Source">文件、表、第n行; empty for what was typed in.</param>
/// <param name="OperationNumber">Its place in the chain of operations.</param>
public sealed record HistoryLine(
    DateTime At, string Who, string Act, IReadOnlyList<string> Changes, string Reason, string Source, long OperationNumber);
