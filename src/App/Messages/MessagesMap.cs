using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Messages;

internal sealed class MessageMap : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.HasIndex(x => new { x.Key, x.AccountId }).IsUnique();
        builder.HasIndex(x => new { x.AccountId, x.ReadAt });
    }
}

internal sealed class DeliveryMap : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.HasIndex(x => new { x.State, x.NextAt });
        builder.HasIndex(x => x.IdempotencyKey).IsUnique();
    }
}

internal sealed class MessageTemplateMap : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder) => builder.HasKey(x => x.Kind);
}
