using Wengang.App.Intake;

namespace Wengang.Web.Queries;

/// <summary>A batch in the list.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Files">The names of its files.</param>
/// <param name="Sheets">Its worksheets with their counts.</param>
public sealed record BatchLine(ImportBatch Batch, IReadOnlyList<string> Files, IReadOnlyList<BatchSheet> Sheets)
{
    public string Name => string.Join('、', Files.Take(2)) + (Files.Count > 2 ? $" 等 {Files.Count} 个文件" : "");

    public string State => BatchStates.List.NameOf(Batch.State);
}
