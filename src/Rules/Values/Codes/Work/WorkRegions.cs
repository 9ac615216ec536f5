namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 务工区域.</summary>
public static class WorkRegions
{
    /// <summary>The list.</summary>
    public static readonly CodeList<WorkRegion> List = new(
        "务工区域",
        new(WorkRegion.OwnTownship, "township", "乡(镇)内务工", "乡(镇)内", "乡内", "镇内", "乡镇内务工", "乡内务工", "镇内务工", "本乡镇", "本乡(镇)", "本镇", "本乡"),
        new(WorkRegion.OwnCounty, "county", "乡(镇)外县内务工", "乡(镇)外县内", "乡外县内", "镇外县内", "县内乡外", "县内乡(镇)外", "县内镇外", "乡外县内务工", "县内(乡镇外)"),
        new(WorkRegion.OwnProvince, "province", "县外省内务工", "县外省内", "省内县外", "省内县外务工", "本省县外"),
        new(WorkRegion.OtherProvince, "outside", "省外务工", "省外", "外省", "外省务工", "跨省", "跨省务工", "出省", "省外就业"),
        new(WorkRegion.Abroad, "abroad", "其他(国外)", "境外", "国外", "海外", "境外务工", "国外务工", "其他(境外)", "其他国外", "港澳台"));
}
