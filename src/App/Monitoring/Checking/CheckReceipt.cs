namespace Wengang.App.Monitoring.Checking;

/// <summary>What became of one answer; given only after the commit.</summary>
/// <param name="Id">The answer.</param>
/// <param name="Number">Receipt number: the place in the county's chain of operations; 0 when refused.</param>
/// <param name="At">When it became known, UTC; default when refused.</param>
/// <param name="Persons">The persons it was applied to.</param>
public sealed record CheckReceipt(Guid Id, long Number, DateTime At, IReadOnlyList<long> Persons)
{
    /// <summary>Null when it was taken.</summary>
    public RefusalKind? Refusal { get; init; }

    /// <summary>Chinese, for the worker; null when it was taken.</summary>
    public string? Reason { get; init; }

    /// <summary>It had been taken before: this is the receipt of that time.</summary>
    public bool IsRepeated { get; init; }

    public bool IsTaken => Refusal is null;

    internal static CheckReceipt Refused(Guid id, RefusalKind kind, string reason) => new(id, 0, default, []) { Refusal = kind, Reason = reason };
}
