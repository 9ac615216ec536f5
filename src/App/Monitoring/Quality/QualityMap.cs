using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Monitoring.Quality;

internal sealed class QualityFlagMap : IEntityTypeConfiguration<QualityFlag>
{
    public void Configure(EntityTypeBuilder<QualityFlag> builder)
    {
        builder.HasIndex(x => new { x.Month, x.Kind, x.Subject }).IsUnique();
        builder.HasIndex(x => new { x.Month, x.RegionCode });
    }
}
