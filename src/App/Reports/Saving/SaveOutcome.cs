using Wengang.App.Documents.Drafts;

namespace Wengang.App.Reports.Saving;

/// <summary>What became of a save.</summary>
/// <param name="Version">The version now.</param>
/// <param name="Before">Set when somebody else saved in between: the text both began from.</param>
/// <param name="Theirs">Set when somebody else saved in between: the text as it is now.</param>
public sealed record SaveOutcome(int Version, ReportText? Before = null, ReportText? Theirs = null)
{
    public bool IsConflict => Theirs is not null;
}
