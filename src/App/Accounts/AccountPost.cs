using Wengang.App.Access;

namespace Wengang.App.Accounts;

/// <summary>A role at a region, given to an account for a stretch of time. An account acts in one of its posts at a time.</summary>
public sealed class AccountPost
{
    public required long Id { get; init; }

    public required long AccountId { get; init; }

    public required Role Role { get; init; }

    /// <summary>12 digits; of a county for county roles, of the township or village otherwise.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The organisation in which the post is held; null when the role says enough.</summary>
    public long? OrganisationId { get; init; }

    public required DateTime GrantedAt { get; init; }

    /// <summary>From when the post no longer holds, UTC; null while it does.</summary>
    public DateTime? EndedAt { get; set; }
}
