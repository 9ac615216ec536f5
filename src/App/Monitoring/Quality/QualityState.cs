namespace Wengang.App.Monitoring.Quality;

/// <summary>What became of a flag.</summary>
public enum QualityState
{
    /// <summary>Nobody has looked at it.</summary>
    Open,

    /// <summary>There is a good reason for it.</summary>
    Explained,

    /// <summary>The people are back on the village's list.</summary>
    Returned,

    /// <summary>The county is to look at it.</summary>
    PassedOn,

    /// <summary>It was open and is not seen any more.</summary>
    Gone,
}
