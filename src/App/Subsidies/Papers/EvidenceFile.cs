using Wengang.App.Data;

namespace Wengang.App.Subsidies.Papers;

/// <summary>A paper of a claim, or the photo of a notice's board. Its content lies beside the database.</summary>
public sealed class EvidenceFile : IRegional
{
    public required long Id { get; init; }

    public required string RegionCode { get; set; }

    public long? ClaimId { get; init; }

    public long? NoticeId { get; init; }

    /// <summary>As its owner called it.</summary>
    public required string Name { get; init; }

    /// <summary>What its content is: pdf, jpg or png.</summary>
    public required string Kind { get; init; }

    public long Bytes { get; init; }

    /// <summary>SHA-256 of the content, in hexadecimal digits.</summary>
    public required string Hash { get; init; }

    public DateTime At { get; init; }

    public required string By { get; init; }
}
