namespace Wengang.Rules.Values;

/// <summary>运行状态 of an assistance workshop.</summary>
public enum WorkshopStatus
{
    Running,
    Buffer,
    Suspended,
    Removed,
}
