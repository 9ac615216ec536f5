using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Monitoring.Locking;

internal sealed class UnlockRequestMap : IEntityTypeConfiguration<UnlockRequest>
{
    public void Configure(EntityTypeBuilder<UnlockRequest> builder) => builder.HasIndex(x => new { x.State, x.Month });
}
