namespace Wengang.App.Dossiers.Listing;

/// <summary>How somebody stands in work by what is known now.</summary>
public enum WorkState
{
    /// <summary>In a current spell outside the own township.</summary>
    Away,

    /// <summary>In a current spell within the own township.</summary>
    Near,

    /// <summary>Was at work once, is in no current spell.</summary>
    Home,

    /// <summary>On the latest list of those who want work.</summary>
    Seeking,
    None,
}
