using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.Monitoring;

internal sealed class WorkSpellMap : IEntityTypeConfiguration<WorkSpell>
{
    public void Configure(EntityTypeBuilder<WorkSpell> builder)
    {
        builder.HasIndex(x => new { x.PersonId, x.StartMonth, x.ValidFrom }).IsUnique().HasFilter(Fact.IsKnown);

        // All that figures read of a spell, person by person: they touch neither the table nor a hash of everyone.
        builder.HasIndex(x => new { x.PersonId, x.StartMonth, x.ValidFrom, x.ValidTo, x.EndMonth, x.WorkRegion, x.RegionCode })
            .HasDatabaseName("IX_work_spell_figures").HasFilter(Fact.IsKnown);

        // The history of a person reads what was retracted, too.
        builder.HasIndex(x => x.PersonId).HasFilter(Fact.IsRetracted);
    }
}

internal sealed class WorkConfirmationMap : IEntityTypeConfiguration<WorkConfirmation>
{
    public void Configure(EntityTypeBuilder<WorkConfirmation> builder) =>
        builder.HasIndex(x => new { x.Month, x.PersonId, x.StartMonth }).IsUnique().HasFilter(Fact.IsKnown);
}

internal sealed class MonthlyCheckMap : IEntityTypeConfiguration<MonthlyCheck>
{
    public void Configure(EntityTypeBuilder<MonthlyCheck> builder)
    {
        builder.HasIndex(x => new { x.Month, x.PersonId, x.Ordinal }).IsUnique().HasFilter(Fact.IsKnown);

        // Figures as known at an earlier instant read retracted rows too, which the index above leaves out.
        builder.HasIndex(x => new { x.PersonId, x.Month });
    }
}

internal sealed class WorkPlanMap : IEntityTypeConfiguration<WorkPlan>
{
    public void Configure(EntityTypeBuilder<WorkPlan> builder)
    {
        builder.HasIndex(x => new { x.Month, x.PersonId }).IsUnique().HasFilter(Fact.IsKnown);

        // What was said of a person since a list.
        builder.HasIndex(x => new { x.PersonId, x.Month });
    }
}
