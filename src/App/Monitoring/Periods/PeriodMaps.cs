using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.Monitoring.Periods;

internal sealed class MonitoringPeriodMap : IEntityTypeConfiguration<MonitoringPeriod>
{
    public void Configure(EntityTypeBuilder<MonitoringPeriod> builder) => builder.HasKey(x => x.Month);
}

internal sealed class DoneMarkMap : IEntityTypeConfiguration<DoneMark>
{
    public void Configure(EntityTypeBuilder<DoneMark> builder) =>
        builder.HasIndex(x => new { x.Month, x.RegionCode, x.Level }).IsUnique().HasFilter(Fact.IsKnown);
}
