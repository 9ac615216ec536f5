namespace Wengang.Rules.Referrals;

/// <summary>What a helper does for a person; an offer of a job is counted among them.</summary>
public enum ServiceKind
{
    /// <summary>联系、回访.</summary>
    Contact,

    /// <summary>职业指导.</summary>
    Guidance,

    /// <summary>岗位推荐.</summary>
    Offer,

    /// <summary>技能培训推荐.</summary>
    Training,

    /// <summary>政策宣讲.</summary>
    Policy,

    /// <summary>创业服务.</summary>
    StartUp,
}
