using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Intake;

internal sealed class ImportBatchMap : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder) => builder.HasIndex(x => new { x.RegionCode, x.At });
}

internal sealed class BatchFileMap : IEntityTypeConfiguration<BatchFile>
{
    public void Configure(EntityTypeBuilder<BatchFile> builder) => builder.HasIndex(x => x.BatchId);
}

internal sealed class BatchSheetMap : IEntityTypeConfiguration<BatchSheet>
{
    public void Configure(EntityTypeBuilder<BatchSheet> builder) => builder.HasIndex(x => new { x.BatchId, x.Place }).IsUnique();
}

internal sealed class BatchDecisionMap : IEntityTypeConfiguration<BatchDecision>
{
    public void Configure(EntityTypeBuilder<BatchDecision> builder) => builder.HasIndex(x => new { x.BatchId, x.FileId, x.Sheet, x.Row }).IsUnique();
}
