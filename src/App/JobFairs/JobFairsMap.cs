using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.JobFairs;

internal sealed class JobFairMap : IEntityTypeConfiguration<JobFair>
{
    public void Configure(EntityTypeBuilder<JobFair> builder) =>
        builder.HasIndex(x => new { x.HeldOn, x.Title, x.Place }).IsUnique().HasFilter(Fact.IsKnown);
}

internal sealed class PrintedMatterMap : IEntityTypeConfiguration<PrintedMatter>
{
    public void Configure(EntityTypeBuilder<PrintedMatter> builder) =>
        builder.HasIndex(x => new { x.Title, x.PublishedOn }).IsUnique().HasFilter(Fact.IsKnown);
}
