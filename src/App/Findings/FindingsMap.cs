using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Findings;

internal sealed class FindingMap : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> builder) =>
        builder.HasIndex(x => new { x.Rule, x.SubjectKey }).IsUnique();
}

internal sealed class FindingRunCountMap : IEntityTypeConfiguration<FindingRunCount>
{
    public void Configure(EntityTypeBuilder<FindingRunCount> builder) => builder.HasIndex(x => new { x.At, x.RegionCode }).IsUnique();
}
