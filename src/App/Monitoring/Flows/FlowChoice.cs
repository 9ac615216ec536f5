namespace Wengang.App.Monitoring.Flows;

/// <summary>A part of the flow; null means all.</summary>
/// <param name="Township">First nine digits, or the whole code.</param>
/// <param name="Destination">Where the work is.</param>
/// <param name="Province">Its province; empty for those without one.</param>
/// <param name="Industry">Its industry; empty for those without one.</param>
public sealed record FlowChoice(string? Township = null, WorkDestination? Destination = null, string? Province = null, string? Industry = null)
{
    public bool Takes(FlowPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return (Township is null || person.Township == Township[..Math.Min(9, Township.Length)])
            && (Destination is null || person.Destination == Destination)
            && (Province is null || Province == (person.Province ?? ""))
            && (Industry is null || Industry == (person.Industry ?? ""));
    }
}
