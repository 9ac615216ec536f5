namespace Wengang.Rules.Subsidies.Flow;

/// <summary>A line of the table of a claim's life.</summary>
/// <param name="From">State before.</param>
/// <param name="Act">What is done.</param>
/// <param name="To">State after.</param>
/// <param name="Right">The right it needs.</param>
/// <param name="Door">Through which door it comes.</param>
/// <param name="NeedsReason">Whether a reason must be written.</param>
/// <param name="Name">Chinese words on the button.</param>
public sealed record ClaimTransition(ClaimState From, ClaimAct Act, ClaimState To, ClaimRight Right, ClaimDoor Door, bool NeedsReason, string Name)
{
    /// <summary>A step towards payment: it waits for the notice and for every open case.</summary>
    public bool IsForward => ClaimLife.IsOnLine(this) && Act != ClaimAct.Submit;
}
