using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Listing;

/// <summary>Codes and names of <see cref="WorkState"/>.</summary>
public static class WorkStates
{
    public static readonly CodeList<WorkState> List = new(
        "务工状况",
        new(WorkState.Away, "away", "外出务工"),
        new(WorkState.Near, "near", "乡内务工"),
        new(WorkState.Home, "home", "返乡未再就业"),
        new(WorkState.Seeking, "seeking", "有意愿未就业"),
        new(WorkState.None, "none", "没有务工记录"));
}
