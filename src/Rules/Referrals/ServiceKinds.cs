using Wengang.Rules.Values;

namespace Wengang.Rules.Referrals;

/// <summary>Codes and names of <see cref="ServiceKind"/>.</summary>
public static class ServiceKinds
{
    /// <summary>The list.</summary>
    public static readonly CodeList<ServiceKind> List = new(
        "服务",
        new(ServiceKind.Contact, "contact", "联系回访"),
        new(ServiceKind.Guidance, "guidance", "职业指导"),
        new(ServiceKind.Offer, "offer", "岗位推荐"),
        new(ServiceKind.Training, "training", "培训推荐"),
        new(ServiceKind.Policy, "policy", "政策宣讲"),
        new(ServiceKind.StartUp, "startup", "创业服务"));
}
