namespace Wengang.Rules.Subsidies.Notices;

/// <summary>Where a notice hangs.</summary>
public enum NoticeLevel
{
    Village,
    Township,
    County,
}
