namespace Wengang.App.BlankForms;

/// <summary>How sure it is what a heading means.</summary>
public enum Confidence
{
    /// <summary>Nobody knows: left blank.</summary>
    None,

    /// <summary>It resembles a known heading: somebody must look.</summary>
    Perhaps,

    /// <summary>It is a known heading.</summary>
    Sure,

    /// <summary>Somebody of the county said so.</summary>
    Remembered,
}
