namespace Wengang.App.Subsidies.Claims;

/// <summary>What became of a step with several claims: each stands for itself.</summary>
/// <param name="Done">How many took it.</param>
/// <param name="Refused">Which did not, and why.</param>
public sealed record StepsTaken(int Done, IReadOnlyList<(long ClaimId, string Why)> Refused)
{
    /// <summary>A sentence for the top of the next page.</summary>
    public string Words(string act)
    {
        var words = $"{act} {Done} 件。";
        return Refused.Count == 0 ? words : $"{words}另有 {Refused.Count} 件没有办成：{string.Join("；", Refused.GroupBy(r => r.Why).Take(3).Select(g => $"{g.Key.TrimEnd('。')}（{g.Count()} 件）"))}。";
    }
}
