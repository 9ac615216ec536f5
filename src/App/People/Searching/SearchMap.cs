using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.People.Searching;

internal sealed class NameKeyMap : IEntityTypeConfiguration<NameKey>
{
    public void Configure(EntityTypeBuilder<NameKey> builder) => builder.HasIndex(x => new { x.Text, x.Name }).IsUnique();
}
