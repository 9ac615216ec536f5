using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Policies.Decisions;
using Wengang.App.Policies.Versions;

namespace Wengang.App.Policies;

internal sealed class PoliciesMap : IEntityTypeConfiguration<PolicyVersion>, IEntityTypeConfiguration<StoredDecision>, IEntityTypeConfiguration<DecisionOverride>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder) => builder.HasIndex(x => new { x.Code, x.Number }).IsUnique();

    public void Configure(EntityTypeBuilder<StoredDecision> builder)
    {
        builder.HasIndex(x => new { x.PersonId, x.PolicyCode, x.Application });
        builder.HasIndex(x => new { x.PolicyCode, x.RegionCode });
    }

    public void Configure(EntityTypeBuilder<DecisionOverride> builder) => builder.HasIndex(x => x.DecisionId);
}
