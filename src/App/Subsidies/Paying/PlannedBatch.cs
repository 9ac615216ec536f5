using Wengang.App.Subsidies.Claims;

namespace Wengang.App.Subsidies.Paying;

/// <summary>A batch that was made, and the claims that were left out with the reasons.</summary>
public sealed record PlannedBatch(long Id, StepsTaken Taken);
