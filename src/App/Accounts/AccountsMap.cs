using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wengang.App.Accounts;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder) => builder.HasIndex(x => x.UserName).IsUnique();
}

internal sealed class AccountPostMap : IEntityTypeConfiguration<AccountPost>
{
    public void Configure(EntityTypeBuilder<AccountPost> builder) =>
        builder.HasIndex(x => new { x.AccountId, x.Role, x.RegionCode }).IsUnique().HasFilter("ended_at is null");
}

internal sealed class AccountContactMap : IEntityTypeConfiguration<AccountContact>
{
    public void Configure(EntityTypeBuilder<AccountContact> builder)
    {
        builder.HasKey(x => x.AccountId);
        builder.Property(x => x.AccountId).ValueGeneratedNever();
    }
}

internal sealed class OrganisationMap : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder) => builder.HasIndex(x => new { x.RegionCode, x.Name }).IsUnique();
}
