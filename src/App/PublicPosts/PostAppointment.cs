using Wengang.App.People;

namespace Wengang.App.PublicPosts;

/// <summary>A person on a public-welfare post (公益性岗位) from one day to another.</summary>
public sealed class PostAppointment : LedgerPerson
{
    public string? PostType { get; init; }

    public string? FundSource { get; init; }

    /// <summary>Monthly pay in fen.</summary>
    public long? PayFen { get; init; }

    public string? Employer { get; init; }

    /// <summary>First day on post (inclusive).</summary>
    public DateOnly StartOn { get; init; }

    /// <summary>The day the post ended: no longer on post on that day. Null while on post.</summary>
    public DateOnly? EndOn { get; init; }

    public string? ExitReason { get; init; }

    public string? Remark { get; init; }
}
