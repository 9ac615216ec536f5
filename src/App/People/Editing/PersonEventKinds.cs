using Wengang.Rules.Values;

namespace Wengang.App.People.Editing;

/// <summary>Codes and names of <see cref="PersonEventKind"/>.</summary>
public static class PersonEventKinds
{
    public static readonly CodeList<PersonEventKind> List = new(
        "人员变动",
        new(PersonEventKind.Death, "death", "死亡"),
        new(PersonEventKind.MovedAway, "moved", "户口迁出本县"),
        new(PersonEventKind.MarriedAway, "married", "婚出"),
        new(PersonEventKind.RemovedInError, "error", "错录，移出名册"),
        new(PersonEventKind.OtherLeaving, "leaving", "其他原因移出名册"),
        new(PersonEventKind.Enlisted, "enlisted", "入伍"),
        new(PersonEventKind.Imprisoned, "imprisoned", "服刑"),
        new(PersonEventKind.Missing, "missing", "失联"),
        new(PersonEventKind.Other, "other", "其他变动"));

    /// <summary>Whether the person is no longer in the register from that day on.</summary>
    public static bool Leaves(PersonEventKind kind) => kind <= PersonEventKind.OtherLeaving;
}
