namespace Wengang.Browser.Tests.Setup;

/// <summary>The tables of a made-up county with three people away at work; none of them exists.</summary>
public static class SmallCounty
{
    private static readonly string[] People = ["36990219850304101", "36990219910817202", "36990219780122303"];

    /// <summary>The list of divisions, the register and the workers of June 2023.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "行政区划.csv"), """
            区划代码,名称,级别,上级代码
            369902000000,河湾县,县,
            369902101000,东岭镇,乡镇,369902000000
            369902102000,西坪乡,乡镇,369902000000
            369902101201,上村,村,369902101000
            369902102201,下村,村,369902102000

            """);
        var register = People.Select((id, i) =>
            $"36990200{i + 1},{Name(i)},{WithCheck(id)},脱贫户,户主,普通劳动力,{(i < 2 ? "东岭镇" : "西坪乡")},{(i < 2 ? "上村" : "下村")}");
        File.WriteAllLines(Path.Combine(folder, "人口信息_20230630.csv"), register.Prepend("户编号,姓名,证件号码,户类型,与户主关系,劳动技能,乡镇,行政村"));
        WriteWorkers(folder, returned: 0);
    }

    /// <summary>The workers of June 2023 with the first <paramref name="returned"/> of them home since May.</summary>
    public static void WriteWorkers(string folder, int returned)
    {
        Directory.CreateDirectory(folder);
        var rows = People.Select((id, i) => $"{Name(i)},{WithCheck(id)},2023-02,{(i < returned ? "2023-05" : "")},省外务工");
        File.WriteAllLines(Path.Combine(folder, "已外出务工信息_202306.csv"), rows.Prepend("姓名,证件号码,开始时间,结束时间,务工区域"));
    }

    private static string Name(int index) => new[] { "钟小禾", "傅远舟", "蓝青田" }[index];

    private static string WithCheck(string digits)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return digits + "10X98765432"[digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum() % 11];
    }
}
