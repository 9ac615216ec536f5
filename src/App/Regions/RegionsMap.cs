using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Regions;

internal sealed class DivisionMap : IEntityTypeConfiguration<Division>
{
    public void Configure(EntityTypeBuilder<Division> builder) => builder.HasKey(x => x.Code);
}

internal sealed class DivisionAliasMap : IEntityTypeConfiguration<DivisionAlias>
{
    public void Configure(EntityTypeBuilder<DivisionAlias> builder) => builder.HasIndex(x => new { x.Name, x.Code }).IsUnique();
}
