using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Enterprises;
using Wengang.App.Subsidies.Papers;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Paying;

namespace Wengang.App.Subsidies;

internal sealed class SubsidyClaimMap : IEntityTypeConfiguration<SubsidyClaim>
{
    public void Configure(EntityTypeBuilder<SubsidyClaim> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_subsidy_claim_subject", "(person_id is null) <> (unit_name is null)"));
        builder.HasIndex(x => x.PersonId);
        builder.HasIndex(x => new { x.SubjectKey, x.Scheme });
        builder.HasIndex(x => new { x.State, x.RegionCode });
        builder.HasIndex(x => x.NoticeId);
    }
}

/// <summary>The first lock on double payment: two claims cannot hold one slot.</summary>
internal sealed class ClaimSlotMap : IEntityTypeConfiguration<ClaimSlot>
{
    public void Configure(EntityTypeBuilder<ClaimSlot> builder)
    {
        builder.HasIndex(x => new { x.SubjectKey, x.Slot, x.Atom }).IsUnique().HasFilter(Fact.IsKnown).HasDatabaseName("IX_claim_slot_once");
        builder.HasIndex(x => x.ClaimId);
    }
}

internal sealed class ClaimStepMap : IEntityTypeConfiguration<ClaimStep>
{
    public void Configure(EntityTypeBuilder<ClaimStep> builder)
    {
        builder.HasIndex(x => x.ClaimId);
        builder.HasIndex(x => new { x.Act, x.ObservedOn });
    }
}

internal sealed class ClaimFactMap : IEntityTypeConfiguration<ClaimFact>
{
    public void Configure(EntityTypeBuilder<ClaimFact> builder)
    {
        builder.HasIndex(x => x.ClaimId);
        builder.HasIndex(x => new { x.FactTable, x.FactId });
    }
}

internal sealed class SubsidyCaseMap : IEntityTypeConfiguration<SubsidyCase>
{
    public void Configure(EntityTypeBuilder<SubsidyCase> builder)
    {
        builder.HasIndex(x => new { x.ClaimId, x.Code, x.Sign }).IsUnique();
        builder.HasIndex(x => new { x.State, x.RegionCode });
    }
}

internal sealed class RecoveryReceiptMap : IEntityTypeConfiguration<RecoveryReceipt>
{
    public void Configure(EntityTypeBuilder<RecoveryReceipt> builder) => builder.HasIndex(x => x.ClaimId);
}

internal sealed class CheckListEntryMap : IEntityTypeConfiguration<CheckListEntry>
{
    public void Configure(EntityTypeBuilder<CheckListEntry> builder) => builder.HasIndex(x => new { x.PersonIndex, x.Code });
}

internal sealed class PublicNoticeMap : IEntityTypeConfiguration<PublicNotice>
{
    public void Configure(EntityTypeBuilder<PublicNotice> builder) => builder.HasIndex(x => new { x.LastDay, x.RegionCode });
}

internal sealed class NoticeLineMap : IEntityTypeConfiguration<NoticeLine>
{
    public void Configure(EntityTypeBuilder<NoticeLine> builder)
    {
        builder.HasIndex(x => new { x.NoticeId, x.Number });
        builder.HasIndex(x => x.ClaimId);
    }
}

internal sealed class PaymentBatchMap : IEntityTypeConfiguration<PaymentBatch>
{
    public void Configure(EntityTypeBuilder<PaymentBatch> builder) => builder.HasIndex(x => x.Number).IsUnique();
}

/// <summary>The third lock: a claim, and a subject for a scheme and period, has at most one payment that is not known to have failed.</summary>
internal sealed class PaymentItemMap : IEntityTypeConfiguration<PaymentItem>
{
    private const string Live = "outcome in ('Open', 'Paid')";

    public void Configure(EntityTypeBuilder<PaymentItem> builder)
    {
        builder.HasIndex(x => x.ClaimId).IsUnique().HasFilter(Live).HasDatabaseName("IX_payment_item_once");
        builder.HasIndex(x => new { x.SubjectKey, x.Scheme, x.Variant, x.Period }).IsUnique().HasFilter(Live).HasDatabaseName("IX_payment_item_once_for_period");
        builder.HasIndex(x => x.Reference).IsUnique();
        builder.HasIndex(x => x.BatchId);
        builder.HasIndex(x => new { x.ClaimId, x.Id });
    }
}

/// <summary>The second lock: money is ordered for a slot once and never again; the rows cannot be changed or removed.</summary>
internal sealed class PaymentSlotMap : IEntityTypeConfiguration<PaymentSlot>
{
    public void Configure(EntityTypeBuilder<PaymentSlot> builder)
    {
        builder.HasIndex(x => new { x.SubjectKey, x.Slot, x.Atom }).IsUnique().HasDatabaseName("IX_payment_slot_once");
        builder.HasIndex(x => x.ClaimId);
    }
}

internal sealed class PayAccountMap : IEntityTypeConfiguration<PayAccount>
{
    public void Configure(EntityTypeBuilder<PayAccount> builder)
    {
        builder.HasIndex(x => x.SubjectKey).IsUnique().HasFilter(Fact.IsKnown).HasDatabaseName("IX_pay_account_one");
        builder.HasIndex(x => x.NumberIndex);
    }
}

internal sealed class EnterpriseContactMap : IEntityTypeConfiguration<EnterpriseContact>
{
    public void Configure(EntityTypeBuilder<EnterpriseContact> builder) => builder.HasIndex(x => x.CreditCode).HasFilter(Fact.IsKnown);
}

internal sealed class FundBudgetMap : IEntityTypeConfiguration<FundBudget>
{
    public void Configure(EntityTypeBuilder<FundBudget> builder) => builder.HasIndex(x => new { x.Fund, x.Year });
}

internal sealed class EvidenceFileMap : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.HasIndex(x => x.ClaimId);
        builder.HasIndex(x => x.NoticeId);
    }
}
