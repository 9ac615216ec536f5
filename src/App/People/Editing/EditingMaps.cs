using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.People.Editing;

internal sealed class IdentityAccessMap : IEntityTypeConfiguration<IdentityAccess>
{
    public void Configure(EntityTypeBuilder<IdentityAccess> builder) => builder.HasIndex(x => x.PersonId);
}

internal sealed class PersonEventMap : IEntityTypeConfiguration<PersonEvent>
{
    public void Configure(EntityTypeBuilder<PersonEvent> builder) => builder.HasIndex(x => x.PersonId).HasFilter(Fact.IsKnown);
}

internal sealed class PersonMergeMap : IEntityTypeConfiguration<PersonMerge>
{
    public void Configure(EntityTypeBuilder<PersonMerge> builder) => builder.HasIndex(x => x.GoneId).IsUnique().HasFilter(Fact.IsKnown);
}
