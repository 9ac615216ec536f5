using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Claims;

/// <summary>Who took which step: what of the journal says who must differ from whom.</summary>
/// <param name="Act">What was done.</param>
/// <param name="State">State after.</param>
/// <param name="By">Account name.</param>
/// <param name="Reason">Why, where it was asked for.</param>
internal sealed record StepBy(ClaimAct Act, ClaimState State, string By, string? Reason);
