using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Jobs;

internal sealed class JobMap : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.HasIndex(x => new { x.State, x.QueuedAt });
        builder.HasIndex(x => new { x.RegionCode, x.QueuedAt });
    }
}
