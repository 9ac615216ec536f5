using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Monitoring.Rechecking;

internal sealed class RecheckTaskMap : IEntityTypeConfiguration<RecheckTask>
{
    public void Configure(EntityTypeBuilder<RecheckTask> builder)
    {
        builder.Property(x => x.Source).HasMaxLength(64);
        builder.HasIndex(x => new { x.Source, x.PersonId }).IsUnique().HasFilter("withdrawn_at is null");
        builder.HasIndex(x => x.RegionCode);
        builder.HasIndex(x => x.PersonId);
    }
}
