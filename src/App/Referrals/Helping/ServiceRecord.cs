using Wengang.App.Data;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Helping;

/// <summary>What a helper did for a person on the day of <see cref="Fact.ObservedOn"/>.</summary>
public sealed class ServiceRecord : Fact
{
    public long ReferralId { get; init; }

    public long PersonId { get; init; }

    public ServiceKind Kind { get; init; }

    public CheckMethod Method { get; init; }

    /// <summary>Whether the person was spoken to; an attempt is kept, too.</summary>
    public bool Reached { get; init; }

    public string? Note { get; init; }

    public required string NextAction { get; init; }

    public DateOnly NextOn { get; init; }

    /// <summary>Account name of the helper.</summary>
    public required string By { get; init; }
}
