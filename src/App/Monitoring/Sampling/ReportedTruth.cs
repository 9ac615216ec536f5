using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>What was reported of somebody when they were drawn, question by question: with this a call is compared, whatever was changed since.</summary>
public static class ReportedTruth
{
    /// <summary>In words; in two statements.</summary>
    /// <param name="db">The session.</param>
    /// <param name="one">Who was drawn.</param>
    /// <param name="at">When, UTC (<see cref="SampleSeed.PublishedAt"/>).</param>
    public static IReadOnlyDictionary<CallQuestion, string> Read(Db db, SampledPerson one, DateTime at)
    {
        var (month, person) = (one.Month, one.PersonId);
        var check = db.Known<MonthlyCheck>(at).Where(c => c.PersonId == person && c.Month <= month && c.Result != null && c.Result != CheckResult.Unreachable)
            .OrderByDescending(c => c.Month).ThenByDescending(c => c.Ordinal).FirstOrDefault();
        var work = db.Known<WorkSpell>(at).Where(s => s.PersonId == person && s.StartMonth <= month && s.ValidTo == null && (s.EndMonth == null || s.EndMonth > month))
            .OrderByDescending(s => s.StartMonth).FirstOrDefault();
        return new Dictionary<CallQuestion, string>
        {
            [CallQuestion.AtWork] = check?.Result is { } result ? CheckResults.List.NameOf(result) : work is null ? "没有在务工的记录" : CheckResults.List.NameOf(CheckResult.AtWork),
            [CallQuestion.Place] = work is null ? "无" : string.Join(' ', new[] { WorkRegions.List.NameOf(work.WorkRegion), work.Province, work.City, work.County }.Where(t => !string.IsNullOrEmpty(t))),
            [CallQuestion.Employer] = work?.Employer ?? "无",
            [CallQuestion.Wage] = work?.IncomeFen is { } fen ? $"{new Fen(fen)} 元" : "没有填",
            [CallQuestion.WantsWork] = check?.WantsWork switch { true => "想", false => "不想", null => "没有问" },
        };
    }
}
