namespace Wengang.Rules.Referrals;

/// <summary>Clocks and levels in words.</summary>
public static class ClockNames
{
    public static string Of(ReferralClock clock) => clock switch
    {
        ReferralClock.FirstContact => "首次联系",
        ReferralClock.FirstOffer => "首次推荐岗位",
        _ => "回访",
    };

    public static string Of(EscalationLevel level) => level == EscalationLevel.Leader ? "县领导" : "人社部门";
}
