using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.BlankForms;

internal sealed class FormMappingMap : IEntityTypeConfiguration<FormMapping>
{
    public void Configure(EntityTypeBuilder<FormMapping> builder)
    {
        builder.HasKey(x => x.Fingerprint);
        builder.Property(x => x.Fingerprint).HasMaxLength(32);
    }
}
