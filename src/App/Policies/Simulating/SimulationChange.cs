namespace Wengang.App.Policies.Simulating;

/// <summary>What a version means for somebody, against the version in force.</summary>
public enum SimulationChange
{
    /// <summary>The same amount, or nothing by both.</summary>
    Same,

    /// <summary>More money than before.</summary>
    Gains,

    /// <summary>Less money than before, or none.</summary>
    Loses,

    /// <summary>One of the two is undecided and the other is not: it cannot be said.</summary>
    Open,
}
