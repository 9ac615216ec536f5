using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Values;

namespace Wengang.App.Entitlements;

/// <summary>A claim for a person at the desk, beside what the policy in force says: it neither makes nor stops the claim, but whoever reviews it reads it.</summary>
public static class DeskClaim
{
    /// <summary>Claims as <see cref="OnBehalf.Make"/> does.</summary>
    /// <returns>The claim.</returns>
    /// <exception cref="EditRefusedException">As there; or the policy pays for another kind of time, a year say and not a month.</exception>
    public static long Make(Db db, string? identity, string scheme, string? period, string? yuan, string? reason, DateOnly today)
    {
        var decided = DecidedScheme.On(db, SchemeBook.Read(db), today, forPersons: true).FirstOrDefault(d => d.Scheme.Code == scheme);
        var (own, wanted) = (decided?.Policy.PeriodOf(today), period?.Trim());
        if (own is not null && ClaimPeriod.TryParse(wanted, out var typed) && !typed.IsLike(ClaimPeriod.Parse(own)))
        {
            throw new EditRefusedException($"这项补贴的期间要写成 {own} 的样子（{ClaimPeriod.Parse(own).Words}），不是“{wanted}”。");
        }

        return OnBehalf.Make(db, identity, scheme, period, yuan, reason, today, (person, fen) => decided is null ? null
            : own is not null && own != wanted ? $"（系统按政策核对：现在核的是{ClaimPeriod.Parse(own).Words}，这一期没有核对）"
            : Opinion(db, decided, person, fen, today));
    }

    /// <summary>What the policy says otherwise than the claim; null when it says the same.</summary>
    private static string? Opinion(Db db, DecidedScheme decided, long person, long fen, DateOnly today)
    {
        if (decided.Facts(db, today).Find(person) is not { } found)
        {
            return "（系统按政策核对：申请那天不是脱贫人口或监测对象）";
        }

        var said = decided.Policy.Explain(found.Facts, Stage.Prescreen);
        return said.Decision.Verdict switch
        {
            Verdict.Not => $"（系统按政策核对：不符合，{string.Join("；", said.Reasons)}）",
            Verdict.Undecided => $"（系统按政策核对：定不了，缺 {string.Join("、", said.Missing)}）",
            _ => said.Decision.Fen == fen ? null : $"（系统按政策核对：符合，应为 {new Fen(said.Decision.Fen)} 元）",
        };
    }
}
