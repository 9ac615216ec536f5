using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Auditing;

internal sealed class OperationMap : IEntityTypeConfiguration<Operation>
{
    public void Configure(EntityTypeBuilder<Operation> builder) => builder.HasIndex(x => x.Sequence).IsUnique();
}

internal sealed class ResealingMap : IEntityTypeConfiguration<Resealing>
{
    public void Configure(EntityTypeBuilder<Resealing> builder) => builder.HasIndex(x => new { x.Entity, x.FirstId });
}

internal sealed class ChangeMap : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder) => builder.HasIndex(x => new { x.Entity, x.Key });
}
