using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.Recruitment;

internal sealed class RecruitmentTaskMap : IEntityTypeConfiguration<RecruitmentTask>
{
    public void Configure(EntityTypeBuilder<RecruitmentTask> builder) =>
        builder.HasIndex(x => new { x.Year, x.RegionCode }).IsUnique().HasFilter(Fact.IsKnown);
}

internal sealed class RecruitmentHireMap : IEntityTypeConfiguration<RecruitmentHire>
{
    public void Configure(EntityTypeBuilder<RecruitmentHire> builder) =>
        builder.HasIndex(x => new { x.IdentityIndex, x.HiredOn }).IsUnique().HasFilter(Fact.IsKnown);
}
