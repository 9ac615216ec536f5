using Wengang.Rules.Texts;

namespace Wengang.App.Policies.Versions;

/// <summary>How the validity of a version joins that of the published versions of the same code.</summary>
/// <param name="Overlaps">Published versions that are valid on a day on which this one is.</param>
/// <param name="Gap">Days between the version before and this one on which none is valid, in words; null when there are none.</param>
public sealed record PolicyTimeline(IReadOnlyList<PolicyVersion> Overlaps, string? Gap)
{
    /// <summary>Whether ending the overlapping versions on the day before would resolve it: all of them began earlier.</summary>
    public static bool CanFollow(PolicyVersion version, IEnumerable<PolicyVersion> overlaps) => overlaps.All(other => other.ValidFrom < version.ValidFrom);

    /// <param name="version">The version that is to be published.</param>
    /// <param name="all">Versions, also of other codes.</param>
    public static PolicyTimeline Of(PolicyVersion version, IEnumerable<PolicyVersion> all)
    {
        var published = all.Where(other => other.Code == version.Code && other.Id != version.Id && other.State == PolicyState.Published).ToList();
        var overlaps = published.Where(other => Meets(other, version.ValidFrom, version.ValidTo)).OrderBy(other => other.Number).ToList();
        var before = published.Where(other => other.ValidTo < version.ValidFrom).MaxBy(other => other.ValidTo);
        var gap = overlaps.Count == 0 && before?.ValidTo is { } end && end.AddDays(1) < version.ValidFrom
            ? $"第 {before.Number} 版到{ChineseDate.Day(end)}为止，这一版从{ChineseDate.Day(version.ValidFrom)}开始：{ChineseDate.Day(end.AddDays(1))}至{ChineseDate.Day(version.ValidFrom.AddDays(-1))}没有政策可用。" : null;
        return new(overlaps, gap);
    }

    /// <summary>A published version that is valid on a day on which the document is; with <paramref name="follow"/> only one that could not end on the day before it.</summary>
    public static PolicyVersion? InTheWay(PolicyHead head, IEnumerable<PolicyVersion> all, bool follow) =>
        all.FirstOrDefault(other => other.Code == head.Code && other.State == PolicyState.Published && Meets(other, head.ValidFrom, head.ValidTo) && !(follow && other.ValidFrom < head.ValidFrom));

    /// <summary>Whether a version is valid on a day of a stretch (both ends inclusive); an open end goes on for ever.</summary>
    private static bool Meets(PolicyVersion version, DateOnly? from, DateOnly? to) => !(version.ValidTo < from) && !(to < version.ValidFrom);

    /// <summary>第 1 版（2023年1月1日至2023年12月31日）.</summary>
    public static string Name(PolicyVersion version) => $"第 {version.Number} 版（{Span(version)}）";

    /// <summary>2023年1月1日至2023年12月31日, or 2023年1月1日起.</summary>
    public static string Span(PolicyVersion version) => ChineseDate.Day(version.ValidFrom) + (version.ValidTo is { } to ? "至" + ChineseDate.Day(to) : "起");
}
