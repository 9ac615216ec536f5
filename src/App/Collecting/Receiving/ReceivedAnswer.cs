using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Receiving;

/// <summary>
/// One entry of a phone's log as it arrived, with what became of it; or a settlement of the office. Written once, never changed: together they
/// are the record's history from which merging decides.
/// </summary>
public sealed class ReceivedAnswer : Recorded, IRegional, IFrozen
{
    /// <summary>Made on the phone; 32 hexadecimal digits.</summary>
    public required string AnswerId { get; init; }

    /// <summary>0: a settlement.</summary>
    public long DeviceId { get; init; }

    /// <summary>Place in the phone's log.</summary>
    public long Sequence { get; init; }

    /// <summary>Up to which number the phone had everything.</summary>
    public long Base { get; init; }

    /// <summary>The receipt: place in the county's chain of the act that applied it, else of the one that wrote this row.</summary>
    public long Number { get; init; }

    public Period Month { get; init; }

    public long PersonId { get; init; }

    public required string RegionCode { get; init; }

    public long AccountId { get; init; }

    /// <summary>Account name of whoever answered.</summary>
    public required string AnsweredBy { get; init; }

    public ReceivedState State { get; init; }

    /// <summary>What was sent, as JSON (<see cref="PhoneAnswer"/>).</summary>
    public required string Body { get; init; }
}
