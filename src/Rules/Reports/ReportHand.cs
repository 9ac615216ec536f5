namespace Wengang.Rules.Reports;

/// <summary>Whose hand an act needs, besides the right to it.</summary>
public enum ReportHand
{
    /// <summary>Whoever has the right.</summary>
    Any,

    /// <summary>Who began the report or edited it last.</summary>
    Writer,

    /// <summary>Neither who began the report nor who edited it last: four eyes.</summary>
    Another,
}
