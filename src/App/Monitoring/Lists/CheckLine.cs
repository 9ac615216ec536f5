using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Lists;

/// <summary>One person of a village's list: last month's truth, to be confirmed, and what was answered this month.</summary>
public sealed record CheckLine
{
    public required long PersonId { get; init; }

    public required long HouseholdId { get; init; }

    public required string Name { get; init; }

    public required string HouseholdCode { get; init; }

    public bool IsHead { get; init; }

    public Sex Sex { get; init; }

    public int Age { get; init; }

    public bool HasPhone { get; init; }

    /// <summary>Work that goes on, or went on until it was said to have ended this month; the latest one.</summary>
    public WorkSpell? Work { get; init; }

    /// <summary>The last result before this month's answer.</summary>
    public CheckResult? Before { get; init; }

    public bool? WantsWork { get; init; }

    /// <summary>The latest answer of the month; null while there is none.</summary>
    public AnsweredCheck? Answer { get; init; }

    /// <summary>Why the person is to be checked again; null when nobody asked for it.</summary>
    public string? Recheck { get; init; }

    /// <summary>Checked this month: by an answer, or by an imported sheet.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Reached: an answer that is not 联系不上.</summary>
    public bool IsSettled => IsChecked && Answer?.Kind != AnswerKind.Unreachable;

    /// <summary>What is believed, in one line.</summary>
    public string State => Work is { } work
        ? string.Join(' ', new[]
        {
            WorkRegions.List.NameOf(work.WorkRegion), work.Province, work.County ?? work.City, work.Employer,
            work.IncomeFen is { } fen ? $"月收入{new Fen(fen)}元" : null,
        }.Where(t => !string.IsNullOrEmpty(t)))
        : Before is null or CheckResult.Unreachable ? "没有在务工的记录" : CheckResults.List.NameOf(Before.Value);
}
