using Wengang.App.Subsidies.Claims;

namespace Wengang.App.Subsidies.Notices;

/// <summary>Notices that were posted.</summary>
/// <param name="Notices">One for each place and each time that is claimed for.</param>
/// <param name="Count">How many claims are on them.</param>
/// <param name="Taken">Which claims were left out, and why.</param>
public sealed record PostedNotices(IReadOnlyList<PublicNotice> Notices, int Count, StepsTaken Taken);
