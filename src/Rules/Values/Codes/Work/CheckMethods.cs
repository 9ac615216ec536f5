namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 核实方式.</summary>
public static class CheckMethods
{
    /// <summary>The list.</summary>
    public static readonly CodeList<CheckMethod> List = new(
        "核实方式",
        new(CheckMethod.Visit, "visit", "入户", "上门", "入户走访", "走访", "入户核实", "上门走访", "实地", "实地核实", "当面", "面谈"),
        new(CheckMethod.Phone, "phone", "电话", "打电话", "电话核实", "电话联系", "电访", "电话访问"),
        new(CheckMethod.WeChat, "wechat", "微信", "微信核实", "微信联系", "微信视频", "视频", "微信群", "QQ"),
        new(CheckMethod.Relative, "relative", "家属代答", "家属", "亲属", "家属反映", "家人", "亲属代答", "邻居"),
        new(CheckMethod.Data, "data", "数据比对", "比对", "大数据比对", "社保比对", "系统比对", "部门数据比对"),
        new(CheckMethod.Other, "other", "其他", "其它", "其他方式"));
}
