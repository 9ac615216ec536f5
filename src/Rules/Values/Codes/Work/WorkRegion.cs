namespace Wengang.Rules.Values;

/// <summary>务工区域, seen from the township of the household.</summary>
public enum WorkRegion
{
    OwnTownship,
    OwnCounty,
    OwnProvince,
    OtherProvince,
    Abroad,
}
