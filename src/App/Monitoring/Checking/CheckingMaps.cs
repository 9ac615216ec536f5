using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.Monitoring.Checking;

internal sealed class AnsweredCheckMap : IEntityTypeConfiguration<AnsweredCheck>
{
    public void Configure(EntityTypeBuilder<AnsweredCheck> builder)
    {
        builder.Property(x => x.AnswerId).HasMaxLength(32);
        builder.HasIndex(x => new { x.PersonId, x.Month });

        // A sent-again answer is found whether or not it was undone since; once for each person, undone or not, until people are merged.
        builder.HasIndex(x => x.AnswerId);
        builder.HasIndex(x => new { x.AnswerId, x.PersonId }).IsUnique().HasFilter(Fact.IsKnown);
        builder.HasIndex(x => new { x.Month, x.RegionCode }).HasFilter(Fact.IsKnown);
    }
}

internal sealed class WalkingOrderMap : IEntityTypeConfiguration<WalkingOrder>
{
    public void Configure(EntityTypeBuilder<WalkingOrder> builder) => builder.HasKey(x => x.RegionCode);
}
