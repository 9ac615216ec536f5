namespace Wengang.Web.Ui.Monitoring;

/// <summary>Which people of a village's list are shown.</summary>
public enum CheckFilter
{
    /// <summary>Not checked yet, or to be checked again.</summary>
    Waiting,

    /// <summary>To be checked again.</summary>
    Recheck,
    Changed,
    Unreachable,
    All,
}
