namespace Wengang.Rules.Policies;

/// <summary>Places of work as bits, seen from the home of the person.</summary>
public static class AreaSet
{
    public const int Township = 1, County = 2, City = 4, Province = 8, Outside = 16, Abroad = 32;

    /// <summary>县外省内 when it is not known whether within the city.</summary>
    public const int InProvince = City | Province;

    public const int All = 63;

    internal static int Of(IEnumerable<string> codes) => codes.Aggregate(0, (mask, code) => mask | Of(code));

    internal static int Of(string code) => code == "inProvince" ? InProvince : 1 << PolicyWords.Areas.Place(code);

    /// <summary>The places in words; 未注明区域 for all.</summary>
    internal static string Name(int areas)
    {
        if (areas == All) return "区域不明";
        if (areas == InProvince) return "省内县外";
        return string.Join("、", Enumerable.Range(0, 6).Where(place => (areas & (1 << place)) != 0).Select(PolicyWords.Areas.NameAt));
    }

    /// <summary>Met when every place it may be is wanted, not met when none is.</summary>
    internal static Truth Match(int known, int wanted) => (known & ~wanted) == 0 ? Truth.Met : (known & wanted) == 0 ? Truth.NotMet : Truth.Unknown;
}
