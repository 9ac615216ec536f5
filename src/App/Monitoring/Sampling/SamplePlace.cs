using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>How a place's call-backs stand.</summary>
/// <param name="Code">12 digits; empty for all together.</param>
/// <param name="Frame">How many were in the frame.</param>
/// <param name="Drawn">How many were drawn.</param>
/// <param name="Reached">How many were spoken to: the denominator.</param>
/// <param name="Wrong">Of whom something was wrong.</param>
/// <param name="Unreached">Whom nobody could reach so far; not in the denominator.</param>
public sealed record SamplePlace(string Code, string Name, int Frame, int Drawn, int Reached, int Wrong, int Unreached)
{
    public int Waiting => Drawn - Reached - Unreached;

    public Ratio Error => new(Wrong, Reached);

    /// <summary>Null while nobody was reached.</summary>
    public WilsonInterval? Interval => WilsonInterval.Of(Wrong, Reached);
}
