using System.Globalization;
using Wengang.Rules.Policies;

namespace Wengang.Web.Commands.Policies;

/// <summary>Problems and decisions as JSON.</summary>
internal static class PolicyOutput
{
    public static IEnumerable<object> Problems(IEnumerable<PolicyProblem> problems) =>
        problems.Select(problem => new { path = problem.Path, line = problem.Line, reason = problem.Reason, write = problem.Write });

    public static object Decision(Policy policy, CaseFacts facts, Explained explained) => new
    {
        @case = facts.Case,
        result = explained.Decision.Verdict.Code(),
        amount = explained.Decision.Fen,
        reasons = explained.Reasons,
        missing = explained.Missing,
        policy = policy.Code,
        arithmetic = explained.Arithmetic,
        nearest = explained.Nearest,
        instalments = explained.Instalments.Select(part => new { name = part.Name, amount = part.Fen }),
        findings = explained.Findings.Select(finding => new
        {
            rule = finding.Path,
            clause = finding.Clause,
            text = finding.Text,
            outcome = finding.Truth switch { Truth.Met => "met", Truth.NotMet => "notMet", _ => "unknown" },
            missing = finding.Missing,
            seen = finding.Seen.Select(value => new { what = value.What, value = value.Value, source = value.Source?.Name, date = value.Source?.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }),
        }),
    };
}
