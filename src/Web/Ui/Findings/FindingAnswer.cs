using Wengang.App.Findings;

namespace Wengang.Web.Ui.Findings;

/// <summary>What somebody says of the findings they ticked.</summary>
public sealed class FindingAnswer
{
    /// <summary>What they turned out to be; null when nothing was chosen.</summary>
    public FindingState? Decision { get; set; }

    /// <summary>How it was found out or mended.</summary>
    public string? Note { get; set; }

    /// <summary>Whether all that the filter takes are meant, not only those that are ticked.</summary>
    public bool All { get; set; }
}
