namespace Wengang.Rules.Subsidies.Flow;

/// <summary>Why an act is not possible.</summary>
public enum ClaimRefusal
{
    WrongState,
    NoRight,
    SamePerson,
    NoticeOpen,
    OpenCase,
    NoReason,
    OtherDoor,
}
