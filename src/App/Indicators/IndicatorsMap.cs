using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Indicators;

internal sealed class FrozenFigureMap : IEntityTypeConfiguration<FrozenFigure>
{
    public void Configure(EntityTypeBuilder<FrozenFigure> builder) =>
        builder.HasIndex(x => new { x.Month, x.Code, x.Township, x.OperationId }).IsUnique();
}

internal sealed class FrozenEvidenceMap : IEntityTypeConfiguration<FrozenEvidence>
{
    public void Configure(EntityTypeBuilder<FrozenEvidence> builder) => builder.HasIndex(x => new { x.Month, x.Code });
}
