using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Collecting.Devices;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Collecting.Settling;

namespace Wengang.App.Collecting;

internal sealed class CollectDeviceMap : IEntityTypeConfiguration<CollectDevice>
{
    public void Configure(EntityTypeBuilder<CollectDevice> builder) => builder.HasIndex(x => x.Token).IsUnique();
}

internal sealed class ReceivedAnswerMap : IEntityTypeConfiguration<ReceivedAnswer>
{
    public void Configure(EntityTypeBuilder<ReceivedAnswer> builder)
    {
        builder.Property(x => x.AnswerId).HasMaxLength(32);
        builder.HasIndex(x => x.AnswerId).IsUnique();
        builder.HasIndex(x => new { x.PersonId, x.Month });
    }
}

internal sealed class ConflictCaseMap : IEntityTypeConfiguration<ConflictCase>
{
    public void Configure(EntityTypeBuilder<ConflictCase> builder)
    {
        builder.Property(x => x.Field).HasMaxLength(16);
        builder.HasIndex(x => new { x.PersonId, x.Month, x.Field }).IsUnique().HasFilter("settled_at is null");
        builder.HasIndex(x => new { x.RegionCode, x.SettledAt });
    }
}
