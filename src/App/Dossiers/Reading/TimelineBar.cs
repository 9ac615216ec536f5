namespace Wengang.App.Dossiers.Reading;

/// <summary>A bar of a <see cref="WorkTimeline"/>, in the units of the drawing.</summary>
public sealed record TimelineBar(SpellHistory Spell, int X, int Y, int Width)
{
    /// <summary>Whether a word fits on the bar.</summary>
    public bool HasRoom => Width > 90;
}
