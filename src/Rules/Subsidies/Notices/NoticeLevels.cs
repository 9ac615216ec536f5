using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;

namespace Wengang.Rules.Subsidies.Notices;

/// <summary>The levels of notices, and the state in which claims wait for each.</summary>
public static class NoticeLevels
{
    public static readonly CodeList<NoticeLevel> List = new(
        "公示级别", new(NoticeLevel.Village, "village", "村级"), new(NoticeLevel.Township, "township", "乡镇"), new(NoticeLevel.County, "county", "县级"));

    public static ClaimState StateOf(NoticeLevel level) => level switch
    {
        NoticeLevel.Village => ClaimState.VillageNotice,
        NoticeLevel.Township => ClaimState.TownshipNotice,
        _ => ClaimState.CountyNotice,
    };

    public static ClaimAct ActOf(NoticeLevel level) => level switch
    {
        NoticeLevel.Village => ClaimAct.OpenVillageNotice,
        NoticeLevel.Township => ClaimAct.OpenTownshipNotice,
        _ => ClaimAct.OpenCountyNotice,
    };
}
