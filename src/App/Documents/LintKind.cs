namespace Wengang.App.Documents;

/// <summary>What a finding of the linter is about.</summary>
public enum LintKind
{
    /// <summary>A number compared with a figure.</summary>
    Figure,

    /// <summary>A ratio, difference or total computed from numbers of the same sentence.</summary>
    Arithmetic,

    /// <summary>A number that cannot be: a part above its total, a rate above 100 %, a day that no calendar has.</summary>
    Impossible,

    /// <summary>Paragraphs or sections that say the same.</summary>
    Repeated,

    /// <summary>A number counted over a period without saying which.</summary>
    MissingPeriod,

    /// <summary>A number at a moment without saying which, or only 目前.</summary>
    MissingDate,

    /// <summary>The figure's own cut-off is older than the report's date and the text does not say so.</summary>
    StaleCutOff,

    /// <summary>Several cut-off dates in one text.</summary>
    MixedCutOffs,

    /// <summary>A number typed by hand, in a document whose numbers are bound to figures, that contradicts its figure.</summary>
    HandTyped,

    /// <summary>A number bound to no figure and without a source.</summary>
    MissingSource,
}
