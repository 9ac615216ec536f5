using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.Training;

internal sealed class TrainingClassMap : IEntityTypeConfiguration<TrainingClass>
{
    public void Configure(EntityTypeBuilder<TrainingClass> builder) =>
        builder.HasIndex(x => new { x.Code, x.StartOn }).IsUnique().HasFilter(Fact.IsKnown);
}

internal sealed class TrainingParticipantMap : IEntityTypeConfiguration<TrainingParticipant>
{
    public void Configure(EntityTypeBuilder<TrainingParticipant> builder) =>
        builder.HasIndex(x => new { x.ClassCode, x.ClassStartOn, x.IdentityIndex }).IsUnique().HasFilter(Fact.IsKnown);
}
