using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.PublicPosts;

internal sealed class PostAppointmentMap : IEntityTypeConfiguration<PostAppointment>
{
    public void Configure(EntityTypeBuilder<PostAppointment> builder) =>
        builder.HasIndex(x => new { x.IdentityIndex, x.StartOn }).IsUnique().HasFilter(Fact.IsKnown);
}
