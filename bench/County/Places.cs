namespace Wengang.Bench.County;

/// <summary>The invented county: 20 townships of 12 villages.</summary>
internal static class Places
{
    public const int Townships = 20;
    public const int VillagesPerTownship = 12;
    public const string Province = "江西省";
    public const string City = "云江市";
    public const string County = "清溪县";

    private const string First = "青云白石金龙凤花柳杏桃松竹梅兰泉溪湖塘岭";
    private const string Second = "东西南北上下前后里外大小";

    private static readonly string[] TownshipNames = [.. First.Select(c => $"{c}山镇")];
    private static readonly string[] VillageNames = [.. Enumerable.Range(0, Townships * VillagesPerTownship).Select(i => $"{First[i % 20]}{Second[i / 20]}村")];

    public static string TownshipName(int township) => TownshipNames[township];

    public static string VillageName(int township, int village) => VillageNames[village * Townships + (township + village) % Townships];

    /// <summary>Code, name, level and code above of every division.</summary>
    public static IEnumerable<string[]> Divisions()
    {
        yield return ["360000000000", Province, "省", ""];
        yield return ["369900000000", City, "市", "360000000000"];
        yield return ["369901000000", County, "县", "369900000000"];
        for (var t = 0; t < Townships; t++)
        {
            yield return [$"369901{100 + t}000", TownshipName(t), "乡镇", "369901000000"];
            for (var v = 0; v < VillagesPerTownship; v++)
            {
                yield return [$"369901{100 + t}{200 + v}", VillageName(t, v), "行政村", $"369901{100 + t}000"];
            }
        }
    }
}
