using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Policies.Decisions;
using Wengang.App.Policies.Simulating;
using Wengang.App.Policies.Versions;

namespace Wengang.App.Policies;

internal sealed class PoliciesMap : IEntityTypeConfiguration<PolicyVersion>, IEntityTypeConfiguration<StoredDecision>, IEntityTypeConfiguration<DecisionOverride>,
    IEntityTypeConfiguration<PolicySimulation>, IEntityTypeConfiguration<SimulatedPerson>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder) => builder.HasIndex(x => new { x.Code, x.Number }).IsUnique();

    public void Configure(EntityTypeBuilder<StoredDecision> builder)
    {
        builder.HasIndex(x => new { x.PersonId, x.PolicyCode, x.Application });
        builder.HasIndex(x => new { x.RegionCode, x.PolicyCode });
    }

    public void Configure(EntityTypeBuilder<DecisionOverride> builder) => builder.HasIndex(x => x.DecisionId);

    public void Configure(EntityTypeBuilder<PolicySimulation> builder) => builder.HasIndex(x => x.PolicyVersionId);

    public void Configure(EntityTypeBuilder<SimulatedPerson> builder) => builder.HasIndex(x => new { x.SimulationId, x.RegionCode });
}
