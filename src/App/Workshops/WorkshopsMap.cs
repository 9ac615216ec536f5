using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.Workshops;

internal sealed class WorkshopMap : IEntityTypeConfiguration<Workshop>
{
    public void Configure(EntityTypeBuilder<Workshop> builder) =>
        builder.HasIndex(x => new { x.Name, x.ValidFrom }).IsUnique().HasFilter(Fact.IsKnown);
}

internal sealed class WorkshopWorkerMap : IEntityTypeConfiguration<WorkshopWorker>
{
    public void Configure(EntityTypeBuilder<WorkshopWorker> builder) =>
        builder.HasIndex(x => new { x.WorkshopName, x.Month, x.IdentityIndex }).IsUnique().HasFilter(Fact.IsKnown);
}
