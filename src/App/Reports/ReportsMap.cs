using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Reports.Templates;

namespace Wengang.App.Reports;

internal sealed class ReportMap : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.Ignore(x => x.FiguresKnownAt);
        builder.HasIndex(x => x.FormKey).IsUnique();
        builder.HasIndex(x => new { x.RegionCode, x.ChangedAt });
    }
}

internal sealed class ReportPartMap : IEntityTypeConfiguration<ReportPart>
{
    public void Configure(EntityTypeBuilder<ReportPart> builder) => builder.HasIndex(x => new { x.ReportId, x.Part, x.Version }).IsUnique();
}

internal sealed class ReportStepMap : IEntityTypeConfiguration<ReportStep>
{
    public void Configure(EntityTypeBuilder<ReportStep> builder) => builder.HasIndex(x => x.ReportId);
}

internal sealed class ReportNumberMap : IEntityTypeConfiguration<ReportNumber>
{
    public void Configure(EntityTypeBuilder<ReportNumber> builder) => builder.HasIndex(x => new { x.ReportId, x.Version, x.Place });
}

internal sealed class ReportFileMap : IEntityTypeConfiguration<ReportFile>
{
    public void Configure(EntityTypeBuilder<ReportFile> builder) => builder.HasIndex(x => new { x.ReportId, x.Version, x.Kind });
}

internal sealed class TemplateVersionMap : IEntityTypeConfiguration<TemplateVersion>
{
    public void Configure(EntityTypeBuilder<TemplateVersion> builder) => builder.HasIndex(x => new { x.Kind, x.ValidFrom });
}
