namespace Wengang.Web.Ui.Monitoring;

/// <summary>Which people of a village's list are shown.</summary>
public enum CheckFilter
{
    /// <summary>Not checked yet.</summary>
    Waiting,
    Changed,
    Unreachable,
    All,
}
