namespace Wengang.Rules.Values;

/// <summary>监测对象类别; a blank cell means not monitored and has no value here.</summary>
public enum MonitorCategory
{
    UnstableLifted,
    MarginalAtRisk,
    SuddenHardship,
}
