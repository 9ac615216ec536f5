using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Editing;

internal sealed class FormReceiptMap : IEntityTypeConfiguration<FormReceipt>
{
    public void Configure(EntityTypeBuilder<FormReceipt> builder) => builder.HasIndex(x => x.Key).IsUnique();
}
