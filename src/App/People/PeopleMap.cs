using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.People;

internal sealed class PersonMap : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder) =>
        builder.HasIndex(x => x.IdentityIndex).IsUnique();
}

internal sealed class HouseholdMap : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> builder) =>
        builder.HasIndex(x => x.Code).IsUnique();
}

internal sealed class PersonRecordMap : IEntityTypeConfiguration<PersonRecord>
{
    public void Configure(EntityTypeBuilder<PersonRecord> builder)
    {
        builder.HasIndex(x => new { x.PersonId, x.ValidFrom }).IsUnique().HasFilter(Fact.IsKnown);

        // Figures as known at an earlier instant read retracted rows too, which the index above leaves out.
        builder.HasIndex(x => x.PersonId);

        // Who was ever recorded in a village.
        builder.HasIndex(x => new { x.RegionCode, x.PersonId });

        // All that figures read of a person, in the order in which they read what is known of them.
        builder.HasIndex(x => new { x.PersonId, x.ValidFrom, x.ValidTo, x.HouseholdType, x.MonitorCategory, x.Labour, x.RegionCode })
            .HasDatabaseName("IX_person_record_figures").HasFilter(Fact.IsKnown);

        // The list of the register in the order in which it is read, with what it is filtered by: counted and cut into pages without the table.
        builder.HasIndex(x => new { x.RegionCode, x.HouseholdId, x.PersonId, x.HouseholdType, x.MonitorCategory, x.Labour, x.Id })
            .HasDatabaseName("IX_person_record_list").HasFilter(Fact.IsKnown + " and valid_to is null");

        // Bearers of a common name within one village are found without reading those of the whole county.
        builder.HasIndex(x => new { x.Name, x.RegionCode, x.PersonId }).HasFilter(Fact.IsKnown);
        builder.HasIndex(x => x.HouseholdId).HasFilter(Fact.IsKnown);
        builder.HasIndex(x => x.PhoneIndex).HasFilter(Fact.IsKnown + " and phone_index is not null");
    }
}

internal sealed class MonitorEpisodeMap : IEntityTypeConfiguration<MonitorEpisode>
{
    public void Configure(EntityTypeBuilder<MonitorEpisode> builder) =>
        builder.HasIndex(x => new { x.PersonId, x.IdentifiedIn }).IsUnique().HasFilter(Fact.IsKnown);
}
