using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wengang.App.Applicants.Codes;

namespace Wengang.App.Applicants;

internal sealed class CodeRequestMap : IEntityTypeConfiguration<CodeRequest>
{
    public void Configure(EntityTypeBuilder<CodeRequest> builder)
    {
        builder.HasIndex(x => x.At);
        builder.HasIndex(x => x.PersonId);
    }
}
