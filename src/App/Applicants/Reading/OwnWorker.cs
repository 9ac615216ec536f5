namespace Wengang.App.Applicants.Reading;

/// <summary>Somebody on the rosters of the enterprise.</summary>
/// <param name="Name">As the roster has it.</param>
/// <param name="Months">For how many months they are on it, up to the day.</param>
/// <param name="IsTarget">Whether the register has them as a lifted or monitored person; null when the roster gives no number.</param>
public sealed record OwnWorker(string Name, int Months, bool? IsTarget);
