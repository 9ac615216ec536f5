using Wengang.App.Data;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Helping;

/// <summary>That a level was told of something overdue; once for each due day and level.</summary>
public sealed class Escalation : IRegional
{
    public required long Id { get; init; }

    public required long ReferralId { get; init; }

    public required string RegionCode { get; init; }

    public ReferralClock Clock { get; init; }

    public DateOnly DueOn { get; init; }

    public EscalationLevel Level { get; init; }

    public DateOnly RaisedOn { get; init; }
}
