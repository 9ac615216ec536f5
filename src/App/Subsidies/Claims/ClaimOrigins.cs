using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Claims;

/// <summary>Origins of claims in words.</summary>
public static class ClaimOrigins
{
    public static readonly CodeList<ClaimOrigin> List = new(
        "申请来源", new(ClaimOrigin.System, "system", "免申即享"), new(ClaimOrigin.Village, "village", "村里代办"), new(ClaimOrigin.Enterprise, "enterprise", "企业申报"),
        new(ClaimOrigin.Person, "person", "本人申请"));
}
