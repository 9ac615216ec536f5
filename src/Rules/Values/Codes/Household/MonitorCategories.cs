namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 监测对象类别.</summary>
public static class MonitorCategories
{
    /// <summary>The list.</summary>
    public static readonly CodeList<MonitorCategory> List = new(
        "监测对象类别",
        new(MonitorCategory.UnstableLifted, "unstable", "脱贫不稳定户", "脱贫不稳定", "不稳定脱贫户", "脱贫监测户"),
        new(MonitorCategory.MarginalAtRisk, "marginal", "边缘易致贫户", "边缘易致贫", "边缘户", "易致贫户", "边缘监测户"),
        new(MonitorCategory.SuddenHardship, "sudden", "突发严重困难户", "突发严重困难", "突发困难户", "严重困难户"));
}
