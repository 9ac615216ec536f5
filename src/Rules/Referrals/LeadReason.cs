namespace Wengang.Rules.Referrals;

/// <summary>Why somebody is on the daily list.</summary>
public enum LeadReason
{
    /// <summary>想务工，没有活.</summary>
    WantsWork,

    /// <summary>有劳动力，全家无人务工.</summary>
    IdleHousehold,

    /// <summary>同一企业集中返乡.</summary>
    EmployerCluster,

    /// <summary>刚结束务工.</summary>
    WorkEnded,

    /// <summary>回来了，没有再出去.</summary>
    CameHome,

    /// <summary>推荐了岗位，没有答复.</summary>
    OfferUnanswered,
}
