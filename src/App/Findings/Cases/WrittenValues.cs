using Wengang.Rules.Values;

namespace Wengang.App.Findings.Cases;

/// <summary>Reads values that the database keeps as they were written; each text is read once.</summary>
internal sealed class WrittenValues
{
    private static readonly HashSet<string> NotAtSchool = ["无", "否", "非在校生", "非在校", "不在校", "未在校", "-", "/"];

    private readonly Dictionary<string, RelationToHead> relations = [];
    private readonly Dictionary<string, Education?> educations = [];
    private readonly Dictionary<string, string?> schools = [];
    private readonly Dictionary<string, HealthStatus> healths = [];
    private readonly Dictionary<string, EmploymentChannel> channels = [];

    /// <summary>Null when nothing is written; Other when it is none of the list.</summary>
    public RelationToHead? Relation(string? text) => text is null ? null : Read(relations, text, t =>
        RelationsToHead.List.TryParse(t, out var value, out _) ? value : RelationToHead.Other);

    /// <summary>Null when nothing is written or it is none of the list.</summary>
    public Education? Education(string? text) => text is null ? null : Read(educations, text, t =>
        EducationLevels.List.TryParse(t, out var value, out _) ? value : (Education?)null);

    /// <summary>Null when nothing is written, it says not at school, or it is none of the list.</summary>
    public string? School(string? text) => text is null ? null : Read(schools, text, t =>
        SchoolStatuses.List.TryParse(t, out var value, out _) ? value : null);

    /// <summary>Whether a school status is written that is none of the list.</summary>
    public bool IsUnclearSchool(string? text) => text is not null && School(text) is null && !NotAtSchool.Contains(text);

    public HealthStatus Health(string? text) => text is null ? HealthStatus.Unknown : Read(healths, text, t =>
        HealthStatuses.TryParse(t, out var value, out _) ? value : HealthStatus.Unknown);

    /// <summary>Null when nothing is written; Other when it is none of the list.</summary>
    public EmploymentChannel? Channel(string? text) => text is null ? null : Read(channels, text, t =>
        EmploymentChannels.List.TryParse(t, out var value, out _) ? value : EmploymentChannel.Other);

    private static T Read<T>(Dictionary<string, T> known, string text, Func<string, T> read) =>
        known.TryGetValue(text, out var value) ? value : known[text] = read(text);
}
