using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Imports.Learning;

namespace Wengang.App.Imports;

internal sealed class ImportSourceMap : IEntityTypeConfiguration<ImportSource>
{
    public void Configure(EntityTypeBuilder<ImportSource> builder) => builder.HasIndex(x => x.OperationId);
}

internal sealed class UndoneImportMap : IEntityTypeConfiguration<UndoneImport>
{
    public void Configure(EntityTypeBuilder<UndoneImport> builder)
    {
        builder.HasKey(x => x.OperationId);
        builder.Property(x => x.OperationId).ValueGeneratedNever();
    }
}

internal sealed class HeadingMappingMap : IEntityTypeConfiguration<HeadingMapping>
{
    public void Configure(EntityTypeBuilder<HeadingMapping> builder) => builder.HasIndex(x => new { x.Kind, x.Heading }).IsUnique();
}
