using Wengang.App.Data;

namespace Wengang.App.Policies.Versions;

/// <summary>
/// A version of a policy document. A draft may be edited; what was published never is: a change is a further version. It belongs to the county
/// or to nobody below it, so that every township reads it.
/// </summary>
public sealed class PolicyVersion
{
    public required long Id { get; init; }

    /// <summary>The policy's code, the same for all its versions.</summary>
    public required string Code { get; init; }

    /// <summary>From 1, in the order in which the versions of a code were begun.</summary>
    public required int Number { get; init; }

    public required string Name { get; set; }

    public required string DocumentNumber { get; set; }

    /// <summary>The whole document as JSON.</summary>
    public required string Document { get; set; }

    /// <summary>SHA-256 of the document's UTF-8 bytes, 64 small hexadecimal digits.</summary>
    public required string Sha256 { get; set; }

    /// <summary>First day (inclusive); of a draft that says none, the day on which it was begun.</summary>
    public required DateOnly ValidFrom { get; set; }

    /// <summary>Last day (inclusive); null without end. Of the document, or the day before the version that follows where that is earlier.</summary>
    public DateOnly? ValidTo { get; set; }

    public PolicyState State { get; set; }

    /// <summary>The last who edited it, by account (0 for the person at the machine) and name.</summary>
    public required long EditedByAccount { get; set; }

    public required string EditedBy { get; set; }

    public required DateTime EditedAt { get; set; }

    public long? PublishedByAccount { get; set; }

    public string? PublishedBy { get; set; }

    public DateTime? PublishedAt { get; set; }

    /// <summary>Why it was returned or withdrawn.</summary>
    public string? Note { get; set; }
}
