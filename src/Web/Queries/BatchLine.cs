using Wengang.App.Intake;

namespace Wengang.Web.Queries;

/// <summary>A batch in the list.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Files">The names of its files.</param>
/// <param name="Sheets">Its worksheets with their counts.</param>
public sealed record BatchLine(ImportBatch Batch, IReadOnlyList<string> Files, IReadOnlyList<BatchSheet> Sheets)
{
    public string Name => string.Join('、', Files.Take(2)) + (Files.Count > 2 ? $" 等 {Files.Count} 个文件" : "");

    /// <summary>Its state in words; a batch of which nothing can be taken waits for nobody.</summary>
    public string State => Batch.State == BatchState.Ready && Sheets.All(s => s.Added + s.Changed + s.Conflicts == 0) ? "没有要入库的内容" : BatchStates.List.NameOf(Batch.State);
}
