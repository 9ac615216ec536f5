using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Workshops;

/// <summary>A worker on one month's roster of a workshop.</summary>
public sealed class WorkshopWorker : LedgerPerson
{
    public required string WorkshopName { get; init; }

    public Period Month { get; init; }

    public string? Address { get; init; }

    public string? Job { get; init; }

    public DateOnly? HiredOn { get; init; }

    /// <summary>Pay of the month in fen.</summary>
    public long? PayFen { get; init; }

    public bool? ContractSigned { get; init; }
}
