namespace Wengang.Rules.Policies;

/// <summary>A stretch of work.</summary>
public sealed class SpellFact : StretchFact
{
    /// <summary>Bits of the places it may have been in, by <c>PolicyWords.Areas</c>; more than one when it is not known exactly.</summary>
    public int Areas { get; init; } = AreaSet.All;

    /// <summary>Short name of the province (浙江); null when not known.</summary>
    public string? Province { get; init; }

    public string? City { get; init; }

    public string? Employer { get; init; }

    /// <summary>Place in <c>PolicyWords.Modes</c>; −1 when not known.</summary>
    public int Mode { get; init; } = -1;

    /// <summary>Moved by organised transport; null when not known.</summary>
    public bool? Organised { get; init; }
}
