using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.Monitoring.Sampling;

internal sealed class SampleSeedMap : IEntityTypeConfiguration<SampleSeed>
{
    public void Configure(EntityTypeBuilder<SampleSeed> builder) => builder.HasIndex(x => x.Month).IsUnique();
}

internal sealed class SampleFrameMap : IEntityTypeConfiguration<SampleFrame>
{
    public void Configure(EntityTypeBuilder<SampleFrame> builder) => builder.HasIndex(x => new { x.Month, x.Level, x.RegionCode }).IsUnique();
}

internal sealed class SampleFramePersonMap : IEntityTypeConfiguration<SampleFramePerson>
{
    public void Configure(EntityTypeBuilder<SampleFramePerson> builder)
    {
        builder.HasIndex(x => new { x.Month, x.Key }).IsUnique();
        builder.HasIndex(x => new { x.Month, x.RegionCode });
    }
}

internal sealed class SampledPersonMap : IEntityTypeConfiguration<SampledPerson>
{
    public void Configure(EntityTypeBuilder<SampledPerson> builder)
    {
        builder.HasIndex(x => new { x.Month, x.Level, x.Key }).IsUnique().HasFilter(Fact.IsKnown);
        builder.HasIndex(x => new { x.Month, x.Level, x.Place, x.Rank }).HasFilter(Fact.IsKnown);
        builder.HasIndex(x => x.PersonId);
    }
}

internal sealed class SampleCallMap : IEntityTypeConfiguration<SampleCall>
{
    public void Configure(EntityTypeBuilder<SampleCall> builder)
    {
        builder.HasIndex(x => new { x.Month, x.Level, x.Key });
        builder.HasIndex(x => x.PersonId);
    }
}

internal sealed class SampleCallerMap : IEntityTypeConfiguration<SampleCaller>
{
    public void Configure(EntityTypeBuilder<SampleCaller> builder) => builder.HasIndex(x => new { x.Month, x.Level, x.Key }).IsUnique();
}
