using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>Codes and names of <see cref="SampleLevel"/>; the codes stand in what is drawn from and never change.</summary>
public static class SampleLevels
{
    public static readonly CodeList<SampleLevel> List = new(
        "抽查层级",
        new(SampleLevel.Village, "village", "村级自查"),
        new(SampleLevel.Township, "township", "乡镇抽查"),
        new(SampleLevel.County, "county", "县级抽查"));
}
