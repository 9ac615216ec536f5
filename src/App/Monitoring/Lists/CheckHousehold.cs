namespace Wengang.App.Monitoring.Lists;

/// <summary>A household of a village's list with those of it who must be checked.</summary>
/// <param name="Number">Place in walking order, from 1.</param>
/// <param name="People">The head first where due, then as registered.</param>
public sealed record CheckHousehold(long Id, int Number, string Code, string HeadName, IReadOnlyList<CheckLine> People)
{
    /// <summary>Whether nobody of it waits to be asked; whom nobody could reach is asked again.</summary>
    public bool IsSettled => People.All(p => p.IsSettled);
}
