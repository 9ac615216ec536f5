namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>Within what a sample is drawn: each level has a size and a draw of its own.</summary>
public enum SampleLevel
{
    /// <summary>In each village, called by another than who checked there.</summary>
    Village,

    /// <summary>In each township, called by the township.</summary>
    Township,

    /// <summary>In the whole county, called by the county.</summary>
    County,
}
