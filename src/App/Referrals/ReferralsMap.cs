using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;
using Wengang.App.Referrals.Helping;
using Wengang.App.Referrals.Leads;

namespace Wengang.App.Referrals;

internal sealed class ReferralMap : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.HasIndex(x => x.PersonId).IsUnique().HasFilter("closed_on is null").HasDatabaseName("IX_referral_open");
        builder.HasIndex(x => new { x.PersonId, x.ClosedOn });
        builder.HasIndex(x => new { x.State, x.RegionCode });
        builder.HasIndex(x => x.HelperAccountId);
    }
}

internal sealed class ReferralStepMap : IEntityTypeConfiguration<ReferralStep>
{
    public void Configure(EntityTypeBuilder<ReferralStep> builder)
    {
        builder.HasIndex(x => x.ReferralId);
        builder.HasIndex(x => new { x.Act, x.ObservedOn });
    }
}

internal sealed class ReferralBatchMap : IEntityTypeConfiguration<ReferralBatch>
{
    public void Configure(EntityTypeBuilder<ReferralBatch> builder) => builder.HasIndex(x => new { x.Month, x.RegionCode, x.Number }).IsUnique();
}

internal sealed class LeadMap : IEntityTypeConfiguration<Lead>
{
    public void Configure(EntityTypeBuilder<Lead> builder)
    {
        builder.HasIndex(x => new { x.Reason, x.SubjectKey }).IsUnique().HasFilter("closed_on is null");
        builder.HasIndex(x => x.PersonId);
    }
}

internal sealed class HelperAssignmentMap : IEntityTypeConfiguration<HelperAssignment>
{
    public void Configure(EntityTypeBuilder<HelperAssignment> builder) => builder.HasIndex(x => x.ReferralId);
}

internal sealed class ServiceRecordMap : IEntityTypeConfiguration<ServiceRecord>
{
    public void Configure(EntityTypeBuilder<ServiceRecord> builder) => builder.HasIndex(x => x.ReferralId);
}

internal sealed class RecommendationMap : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.HasIndex(x => x.ReferralId);
        builder.HasIndex(x => new { x.Answer, x.OfferedOn }).HasFilter(Fact.IsKnown);
    }
}

internal sealed class PlacementMap : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> builder) => builder.HasIndex(x => x.ReferralId);
}

internal sealed class EscalationMap : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> builder) =>
        builder.HasIndex(x => new { x.ReferralId, x.Clock, x.DueOn, x.Level }).IsUnique();
}
