namespace Wengang.App.Monitoring.Flows;

/// <summary>Where somebody works, from the farthest to the nearest.</summary>
public enum WorkDestination
{
    OtherProvince,
    OwnProvince,
    OwnCounty,
    Abroad,
    OwnTownship,
}
