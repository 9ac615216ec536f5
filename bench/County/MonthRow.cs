using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Bench.County;

/// <summary>One row of 已外出务工信息 of the invented county.</summary>
internal static class MonthRow
{
    private static readonly string[] Regions = ["省外务工", "县外省内务工", "乡(镇)外县内务工", "乡(镇)内务工"];
    private static readonly string[] Provinces = ["广东省", "浙江省", "江苏省", "福建省", "上海市"];
    private static readonly string[] Industries = ["制造业", "建筑业", "批发和零售业", "住宿和餐饮业", "居民服务、修理和其他服务业", "交通运输、仓储和邮政业"];
    private static readonly string[] Channels = ["外出务工", "龙头企业", "帮扶车间"];
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 12_000).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Fills the 28 cells; <paramref name="revision"/> other than 0 changes the employer and pay of one person in twenty.</summary>
    public static void Fill(string[] cells, Resident p, Period month, int revision)
    {
        var changed = revision > 0 && p.Mixed(9, 20) == 0;
        Place(cells, p);
        cells[0] = (p.Index + 1).ToString(CultureInfo.InvariantCulture);
        (cells[10], cells[11], cells[12], cells[13]) = ("脱贫户", "", "普通劳动力", "是");
        cells[14] = Start(p);
        cells[15] = "";
        Work(cells, p, changed ? revision : 0);
        (cells[24], cells[25]) = (p.Mixed(10, 8) == 0 ? "是" : "否", p.Mixed(11, 5) == 0 ? "500" : "");
        cells[26] = p.Phone;
        cells[27] = $"{month}-{p.Mixed(12, 28) + 1:00}";
    }

    private static void Place(string[] cells, Resident p)
    {
        (cells[1], cells[2], cells[3]) = (Places.Province, Places.City, Places.County);
        (cells[4], cells[5]) = (Places.TownshipName(p.Township), Places.VillageName(p.Township, p.Village));
        (cells[6], cells[7], cells[8], cells[9]) = (p.HouseholdCode, p.Code, p.Name, p.Identity);
    }

    private static void Work(string[] cells, Resident p, int revision)
    {
        var outside = p.Mixed(5, 4) == 0 ? 0 : p.Mixed(6, 4);
        var province = outside == 0 ? p.Mixed(7, Provinces.Length) : -1;
        cells[16] = Regions[outside];
        cells[17] = province < 0 ? Places.Province : Provinces[province];
        cells[18] = province < 0 ? Places.City : $"{Provinces[province][..2]}第{Numbers[p.Mixed(8, 20)]}市";
        cells[19] = province < 0 ? Places.County : $"第{Numbers[p.Mixed(13, 60)]}区";
        cells[20] = $"第{Numbers[p.Mixed(14 + revision, 3_000)]}服饰有限公司";
        cells[21] = Industries[p.Mixed(15, Industries.Length)];
        cells[22] = Channels[p.Mixed(16, Channels.Length)];
        cells[23] = Numbers[2_000 + (p.Mixed(17, 60) * 100) + (revision * 50)];
    }

    private static string Start(Resident p) => $"{2019 + p.Mixed(18, 4)}年{p.Mixed(19, 12) + 1:00}月";
}
