namespace Wengang.Rules.Policies;

/// <summary>
/// Which of several courses or certificates an application is for. One application is for one of each: the one that gives the most, unless the amount
/// is paid for every course.
/// </summary>
internal sealed class Choice(Basis basis, DocumentNode amount)
{
    private readonly bool _courses = basis.HasTraining && !CountsCourses(amount), _certificates = basis.HasCertificate;

    public bool IsNeeded(CaseFacts facts) => (_courses && facts.Courses is { Length: > 1 }) || (_certificates && facts.Certificates is { Length: > 1 });

    /// <summary>The best of the cases with one course and one certificate each. Undecided when one that is not known could give more than the best that is.</summary>
    public (CaseFacts Facts, Decision Decision) Best(CaseFacts facts, Func<CaseFacts, (Decision Decision, Reckoned Sum)> judge)
    {
        var judged = Cases(facts).Select(one => (Facts: one, Judged: judge(one))).ToList();
        var best = judged.Where(one => one.Judged.Decision.Verdict == Verdict.Eligible).OrderByDescending(one => one.Judged.Decision.Fen).Select(one => ((CaseFacts, Decision)?)(one.Facts, one.Judged.Decision)).FirstOrDefault();
        var sure = best?.Item2.Fen ?? -1;
        foreach (var (one, (decision, sum)) in judged)
        {
            if (decision.Verdict == Verdict.Undecided && !(sum.IsSure && sum.Fen <= sure)) return (one, decision);
        }
        return best ?? (judge(facts).Decision is { Verdict: Verdict.Not } whole ? (facts, whole) : (judged[0].Facts, judged[0].Judged.Decision));
    }

    private IEnumerable<CaseFacts> Cases(CaseFacts facts) =>
        from one in _courses && facts.Courses is { Length: > 1 } courses ? courses.Select(course => facts with { Courses = [course] }) : [facts]
        from two in _certificates && one.Certificates is { Length: > 1 } certificates ? certificates.Select(certificate => one with { Certificates = [certificate] }) : [one]
        select two;

    private static bool CountsCourses(DocumentNode node) =>
        node.TextOf("count") == "courses" || node.Members.Any(member => CountsCourses(member.Value)) || node.Items.Any(CountsCourses);
}
