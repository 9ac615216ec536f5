using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Flows;

/// <summary>Codes and names of <see cref="WorkDestination"/>, from near to far.</summary>
public static class WorkDestinations
{
    public static readonly CodeList<WorkDestination> List = new(
        "务工去向",
        new(WorkDestination.OwnTownship, "ownTownship", "乡镇内"),
        new(WorkDestination.OwnCounty, "ownCounty", "县内乡外"),
        new(WorkDestination.OwnProvince, "ownProvince", "省内县外"),
        new(WorkDestination.OtherProvince, "otherProvince", "省外"),
        new(WorkDestination.Abroad, "abroad", "境外"));

    internal static WorkDestination Of(WorkRegion region) => region switch
    {
        WorkRegion.OtherProvince => WorkDestination.OtherProvince,
        WorkRegion.OwnProvince => WorkDestination.OwnProvince,
        WorkRegion.OwnCounty => WorkDestination.OwnCounty,
        WorkRegion.OwnTownship => WorkDestination.OwnTownship,
        _ => WorkDestination.Abroad,
    };
}
