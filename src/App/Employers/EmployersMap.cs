using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Data;

namespace Wengang.App.Employers;

internal sealed class EmployerMap : IEntityTypeConfiguration<Employer>
{
    public void Configure(EntityTypeBuilder<Employer> builder) =>
        builder.HasIndex(x => x.Name).IsUnique();
}

internal sealed class VacancyMap : IEntityTypeConfiguration<Vacancy>
{
    public void Configure(EntityTypeBuilder<Vacancy> builder) =>
        builder.HasIndex(x => new { x.EmployerId, x.Job, x.Ordinal, x.ValidFrom }).IsUnique().HasFilter(Fact.IsKnown);
}
