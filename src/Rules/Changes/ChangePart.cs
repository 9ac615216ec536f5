namespace Wengang.Rules.Changes;

/// <summary>Why a figure differs between two moments.</summary>
public enum ChangePart
{
    /// <summary>新增: was not there, or was in another state.</summary>
    Joined,

    /// <summary>退出: is there no more, or is in another state.</summary>
    Left,

    /// <summary>转入: was counted among another kind before.</summary>
    KindGained,

    /// <summary>转出: is counted among another kind now.</summary>
    KindLost,

    /// <summary>迁移: the same, in another township.</summary>
    Moved,

    /// <summary>数量变化: the same, with another amount.</summary>
    Amount,

    /// <summary>更正: the earlier date, as we know it by now.</summary>
    Corrected,
}
