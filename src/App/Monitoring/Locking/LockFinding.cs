namespace Wengang.App.Monitoring.Locking;

/// <summary>How a condition stands for a month.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Refuses">Whether the county lets no month be locked while anything is open here.</param>
/// <param name="Open">How many are open.</param>
public sealed record LockFinding(LockCondition Condition, bool Refuses, int Open)
{
    public bool Hinders => Open > 0 && Refuses;

    public bool Warns => Open > 0 && !Refuses;

    public string Text => Open == 0 ? "都已完成" : Condition.Says(Open);
}
