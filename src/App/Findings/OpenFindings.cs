using Wengang.App.Data;
using Wengang.App.Findings.Listing;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings;

/// <summary>Counts what is still to be settled.</summary>
public static class OpenFindings
{
    /// <summary>Findings of a severity in the session's regions that are to be checked, or true and not mended.</summary>
    public static int Count(Db db, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(db);
        return (FindingFilter.All with { Severity = severity, Open = true }).Of(db.Set<Finding>()).Count();
    }
}
