using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Helping;

/// <summary>What a helper writes down, in seconds.</summary>
public sealed record HelpEntry
{
    public ServiceKind Kind { get; init; }

    public CheckMethod Method { get; init; } = CheckMethod.Phone;

    public bool Reached { get; init; } = true;

    /// <summary>At most 200 characters.</summary>
    public string? Note { get; init; }

    /// <summary>What was offered, for <see cref="ServiceKind.Offer"/>: in words, or a vacancy of the park.</summary>
    public string? Job { get; init; }

    public long? VacancyId { get; init; }

    /// <summary>Null: a follow-up.</summary>
    public string? NextAction { get; init; }

    /// <summary>Null: after the usual time.</summary>
    public DateOnly? NextOn { get; init; }

    /// <summary>Drawn with the form, so that it is carried out once.</summary>
    public required string Key { get; init; }
}
