using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Warnings;

internal sealed class WarningMap : IEntityTypeConfiguration<Warning>
{
    public void Configure(EntityTypeBuilder<Warning> builder) =>
        builder.HasIndex(x => new { x.Rule, x.SubjectKey }).IsUnique().HasFilter("closed_on is null");
}
