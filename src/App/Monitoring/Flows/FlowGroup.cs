namespace Wengang.App.Monitoring.Flows;

/// <summary>Whose flow is counted.</summary>
public enum FlowGroup
{
    /// <summary>脱贫人口.</summary>
    Lifted,

    /// <summary>脱贫人口和监测对象.</summary>
    Target,
}
