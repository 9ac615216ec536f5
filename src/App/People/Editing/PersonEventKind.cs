namespace Wengang.App.People.Editing;

/// <summary>Why somebody left the register, or what else happened to them.</summary>
public enum PersonEventKind
{
    Death,
    MovedAway,
    MarriedAway,
    RemovedInError,
    OtherLeaving,
    Enlisted,
    Imprisoned,
    Missing,
    Other,
}
