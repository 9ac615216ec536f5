namespace Wengang.Rules.Values;

/// <summary>Compares names of townships and villages as they are written with and without endings.</summary>
public static class RegionName
{
    private const int ShortestStem = 2;
    private static readonly string[] Offices =
        ["人民政府", "街道办事处", "街道办", "办事处", "村民委员会", "村委会", "社区居民委员会", "社区居委会", "居民委员会", "居委会", "村委", "政府"];
    private static readonly string[] Kinds = ["民族乡", "街道", "社区", "行政村", "镇", "乡", "村"];

    /// <summary>
    /// The stem: 城关镇人民政府, 城关镇 and 城关 all give 城关. An ending is kept when less than two characters would stay (一村, 新镇).
    /// Equal stems are not yet the same division: use <see cref="Match"/>.
    /// </summary>
    public static string Canonical(string? name) => Split(name).Stem;

    /// <summary>
    /// Finds a written name among known names. Tried in turn: the same text, the same without the office behind it,
    /// the same stem where one of the two has no ending or both have the same one (朱口村 never means 朱口社区).
    /// </summary>
    /// <param name="written">The name as the sheet has it.</param>
    /// <param name="known">The names in question, such as those of one township.</param>
    /// <param name="above">Names of higher divisions that may stand in front (清溪县城关镇).</param>
    public static RegionMatch Match(string? written, IReadOnlyCollection<string> known, params IReadOnlyCollection<string> above)
    {
        var whole = TextCleaning.CleanCode(written);
        if (whole.Length == 0) return new RegionMatch(RegionMatchKind.None, []);
        var bare = WithoutAbove(whole, above);
        return Search(whole, known) ?? Search(bare, known)
            ?? new RegionMatch(RegionMatchKind.None, [.. known.Where(name => Split(name).Stem == Split(bare).Stem)]);
    }

    private static RegionMatch? Search(string written, IReadOnlyCollection<string> known)
    {
        var wanted = Split(written);
        return Try(known, name => TextCleaning.CleanCode(name) == written)
            ?? Try(known, name => Split(name) == wanted)
            ?? Try(known, name => SameStem(Split(name), wanted));
    }

    private static RegionMatch? Try(IReadOnlyCollection<string> known, Func<string, bool> fits)
    {
        var found = known.Where(fits).Distinct().ToArray();
        if (found.Length == 0) return null;
        return new RegionMatch(found.Length == 1 ? RegionMatchKind.Unique : RegionMatchKind.Ambiguous, found);
    }

    private static bool SameStem((string Stem, string Kind) one, (string Stem, string Kind) other) =>
        one.Stem == other.Stem && (one.Kind.Length == 0 || other.Kind.Length == 0);

    private static (string Stem, string Kind) Split(string? name)
    {
        var clean = TextCleaning.CleanCode(name);
        var office = Array.Find(Offices, ending => EndsWith(clean, ending));
        if (office is not null) clean = clean[..^office.Length];
        var kind = Array.Find(Kinds, ending => EndsWith(clean, ending));
        if (kind is not null) return (clean[..^kind.Length], kind == "行政村" ? "村" : kind);
        return (clean, OfficeKind(office));
    }

    // 朱口村委会 leaves 朱口, and says that it is a village.
    private static string OfficeKind(string? office) => office switch
    {
        "村民委员会" or "村委会" or "村委" => "村",
        "社区居民委员会" or "社区居委会" or "居民委员会" or "居委会" => "社区",
        "街道办事处" or "街道办" => "街道",
        _ => "",
    };

    private static bool EndsWith(string name, string ending) =>
        name.Length >= ending.Length + ShortestStem && name.EndsWith(ending, StringComparison.Ordinal);

    private static string WithoutAbove(string name, IReadOnlyCollection<string> above)
    {
        foreach (var higher in above.Select(TextCleaning.CleanCode).OrderByDescending(text => text.Length))
        {
            if (higher.Length > 0 && name.Length >= higher.Length + ShortestStem && name.StartsWith(higher, StringComparison.Ordinal))
            {
                return WithoutAbove(name[higher.Length..], [.. above.Where(text => TextCleaning.CleanCode(text) != higher)]);
            }
        }
        return name;
    }
}
