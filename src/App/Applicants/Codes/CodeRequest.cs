using Wengang.App.Auditing;

namespace Wengang.App.Applicants.Codes;

/// <summary>
/// Somebody asked for a code. There is a row whether or not what was typed is recorded: the limits count it. Numbers, telephone and address of the
/// asking machine are kept as keyed hashes only, and so is the code.
/// </summary>
public sealed class CodeRequest
{
    public required long Id { get; init; }

    public ApplicantKind Kind { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Of the identity number or credit code as typed.</summary>
    [Secret]
    public required byte[] NumberHash { get; init; }

    [Secret]
    public required byte[] PhoneHash { get; init; }

    /// <summary>Of the network address it came from.</summary>
    [Secret]
    public required byte[] AddressHash { get; init; }

    /// <summary>With the key of the row, so that equal codes do not look alike.</summary>
    [Secret]
    public required byte[] CodeHash { get; init; }

    /// <summary>The person whose recorded telephone was typed; null when nothing fits, and for an enterprise.</summary>
    public long? PersonId { get; init; }

    /// <summary>Credit code of the enterprise whose recorded telephone was typed; null when nothing fits, and for a person.</summary>
    public string? CreditCode { get; init; }

    /// <summary>Wrong codes that were tried.</summary>
    public int Tries { get; set; }

    /// <summary>When the right code was given, UTC: from then on it opens nothing any more.</summary>
    public DateTime? EnteredAt { get; set; }

    /// <summary>When the visitor left, UTC; null while nobody did.</summary>
    public DateTime? LeftAt { get; set; }
}
