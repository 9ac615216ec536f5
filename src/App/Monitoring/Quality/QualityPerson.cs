using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Quality;

/// <summary>Somebody behind a flag, with the answer that stands.</summary>
public sealed record QualityPerson
{
    public required long PersonId { get; init; }

    public required string Name { get; init; }

    public required string HouseholdCode { get; init; }

    public required string Village { get; init; }

    /// <summary>Null when it was taken back since.</summary>
    public AnsweredCheck? Answer { get; init; }

    /// <summary>What was said, in one line.</summary>
    public string Said => Answer is not { } a ? "已撤回" : string.Join('，', new[]
    {
        AnswerKinds.List.NameOf(a.Kind), CheckMethods.List.NameOf(a.Method), a.WageFen is { } fen ? $"月收入 {new Fen(fen)} 元" : null, a.NewWork, a.Note,
    }.Where(t => !string.IsNullOrEmpty(t)));
}
